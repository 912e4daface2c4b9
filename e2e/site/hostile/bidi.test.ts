import { expect, type Page, test } from '@playwright/test';
import { filled } from '../../../src/core/testing/hostile-articles.ts';
import { matrixUnless } from '../../support/matrix.ts';
import { open, withoutFaces } from '../../support/watch.ts';
import { moveTo } from './moves.ts';

/** What turns round all that follows it, if nothing ends it; and what ends what it never began. */
const turning = [
	'\u202E',
	'\u202D',
	'\u202B',
	'\u202A',
	'\u2067',
	'\u2066',
	'\u2068',
	'\u2069\u202E',
	'\u202C\u2069\u202B',
];
/** Words of both directions, and of none; not words that are isolated as a run, and so divided. */
const WORDS = 'نص text متن 12';

for (const locale of ['ar', 'en']) {
	for (const width of [360, 1280]) {
		test(
			`${locale}, ${width} px: a direction override reorders no text outside its block`,
			matrixUnless(locale === 'ar' && width === 360),
			async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await withoutFaces(page);
				// A picture that arrives moves what is below it.
				await page.route('**/*.svg', (route) => route.abort());
				await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
				let text = WORDS;
				await page.route('**/articles/reading-guide/*.json', (route) =>
					route.fulfill({
						json: {
							...filled(text),
							edition: { languages: ['ar', 'en'], linked: [], minutes: 12 },
						},
					}),
				);
				await page.route('**/articles/-/*/1.json', async (route) => {
					const list = await (await route.fetch()).json();
					const tag = { address: 'a', name: text, lang: 'en' };
					Object.assign(list, { tags: [tag, { ...tag, address: 'b', name: 'tag (2)' }] });
					Object.assign(list.entries.at(-1), { title: text, lead: text, tags: list.tags });
					await route.fulfill({ json: list });
				});
				await open(page, `/${locale}/search/`);
				await moveTo(page, `/${locale}/`);
				const harmless = await bothPages(page, locale);
				expect(harmless.length).toBeGreaterThan(20);
				for (const control of turning) {
					text = control + WORDS;
					// Nothing is kept of the list but in the search, which has its own.
					await moveTo(page, `/${locale}/search/`);
					expect(await bothPages(page, locale), JSON.stringify(control)).toEqual(harmless);
				}
			},
		);
	}
}

async function bothPages(page: Page, locale: string): Promise<string[]> {
	await moveTo(page, `/${locale}/reading-guide/`);
	const article = await lettersOutside(page);
	await moveTo(page, `/${locale}/`);
	return [...article, ...(await lettersOutside(page))];
}

/** Each text of the page that is not the hostile one, with its letters' places from the first, in CSS pixels. */
function lettersOutside(page: Page): Promise<string[]> {
	return page.evaluate((words) => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			const block = node.parentElement;
			if (!block?.checkVisibility() || node.data.trim() === '') continue;
			if (node.data.includes(words)) continue;
			const range = document.createRange();
			const boxes = Array.from({ length: node.length }, (_, i) => {
				range.setStart(node, i);
				range.setEnd(node, i + 1);
				return range.getBoundingClientRect();
			});
			const [first] = boxes;
			const places = boxes.map(
				({ left, top }) =>
					`${Math.round(left - (first?.left ?? 0))},${Math.round(top - (first?.top ?? 0))}`,
			);
			found.push(`${node.data.slice(0, 40)}: ${places.join(' ')}`);
		}
		return found;
	}, WORDS);
}
