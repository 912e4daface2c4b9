import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { allLocales } from '../../../src/i18n/locales.ts';
import { type FaceRule, faceRules, formatRule } from '../../../src/publish/faces/face-rule.ts';
import { siteLetters } from '../../../src/publish/faces/site-letters.ts';
import { splitFace, wholeFile } from '../../../src/publish/faces/split-face.ts';
import { differingShare } from '../differing-share.ts';

const STYLES = ['faces', 'typography'].map(
	(name) => new URL(`../../../src/styles/${name}.css`, import.meta.url),
);
/** The families of Arabic script, whose Latin part is a family of its own. */
const WITH_LATIN: readonly string[] = ['Matn Naskh', 'Matn Sans Arabic'];
const HOST = 'https://faces.invalid';

/** A text to be drawn in both: in its family, weight and style. */
export interface Sample {
	what: string;
	family: string;
	lang: string;
	text: string;
	weight?: number;
	italic?: boolean;
}

/**
 * The share of a sample's pixels that may differ. Naskh is the same to the pixel, in all weights. The other
 * faces lose the weights that no style uses, and their outlines between the two that are left are rounded
 * anew, by a thousandth of the letter's size. So are the widths of the face without serifs for Latin and
 * other scripts, whose outlines are those of a lighter weight and what is added to them: where a letter is a
 * pixel wider, all that follow it in the line stand one on.
 */
export function tolerance({ family, weight = 400 }: Sample): number {
	if (family === 'Matn Naskh') return 0;
	if (family === 'Matn Sans') return 0.2;
	return weight > 400 ? 0.05 : 0.002;
}

/** Opens a page that has the whole faces, and those that a build makes of them, under two names. */
export async function openFaces(
	page: Page,
	articles: readonly string[],
	cache: string,
): Promise<void> {
	const letters = await siteLetters(articles, allLocales);
	const styles = await Promise.all(STYLES.map((style) => readFile(style, 'utf8')));
	const whole = faceRules(styles.join('')).map(({ rule }) => rule);
	const split = (await Promise.all(whole.map((rule) => splitFace(rule, letters, cache)))).flat();
	const files = new Map<string, string>();
	const rules = (made: string, faces: readonly FaceRule[], fileOf: (face: FaceRule) => string) =>
		faces.map((face, index) => {
			const url = `${HOST}/${made}/${index}.woff2`;
			files.set(url, fileOf(face));
			return formatRule({ ...face, family: `${face.family} ${made}`, url }, 'block');
		});
	const css = [
		...rules('whole', whole, wholeFile),
		...rules('split', split, ({ url }) => url),
	].join('\n');
	await page.route(`${HOST}/**`, async (route) => {
		const file = files.get(route.request().url());
		const headers = { 'Access-Control-Allow-Origin': '*' };
		await (file
			? route.fulfill({ path: file, headers, contentType: 'font/woff2' })
			: route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
	});
	await page.goto(HOST);
	await page.setContent(`<!doctype html><style>${css}
		p { margin: 8px; font-size: 21px; line-height: 1.9; overflow-wrap: anywhere }</style><p></p>`);
}

/**
 * Draws a text in the whole face and in the parts. Returns the share of the pixels that differ; 1 where
 * lines break elsewhere.
 */
export async function differenceOfParts(page: Page, sample: Sample): Promise<number> {
	return differingShare(page, [
		await draw(page, sample, 'whole'),
		await draw(page, sample, 'split'),
	]);
}

/** @throws {Error} if the face was not used */
async function draw(page: Page, sample: Sample, made: 'whole' | 'split'): Promise<Buffer> {
	const { text, lang, weight = 400, italic = false } = sample;
	const line = page.locator('p');
	const latin = WITH_LATIN.includes(sample.family) ? [`${sample.family} Latin`] : [];
	const families = [sample.family, ...latin].map((family) => `"${family} ${made}"`).join();
	await line.evaluate(
		async (element: HTMLParagraphElement, { text, lang, weight, italic, families }) => {
			element.textContent = text;
			element.lang = lang;
			element.dir = 'auto';
			const font = `${italic ? 'italic ' : ''}${weight} 21px ${families}`;
			element.style.fontFamily = `${families}, monospace`;
			element.style.fontWeight = String(weight);
			element.style.fontStyle = italic ? 'italic' : 'normal';
			const faces = await document.fonts.load(font, text);
			if (faces.length === 0) throw new Error(`No face for ${lang}`);
			await document.fonts.ready;
		},
		{ text, lang, weight, italic, families },
	);
	return line.screenshot();
}
