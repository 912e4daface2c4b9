import { expect, type Page, test } from '@playwright/test';
import { CHOSEN, placeCounts } from '../../support/matrix.ts';
import { choose, openSettings } from '../../support/typography.ts';
import { headerBottom, open, settled, takeFaces } from '../../support/watch.ts';

const GUIDE = '/ar/reading-guide/';

/** The block at the reading line, and how far into it the line is. */
function atLine(page: Page, line: number): Promise<{ id: string; into: number; below: number }> {
	return page.evaluate((line) => {
		for (const block of document.querySelectorAll('[data-blocks] [id]')) {
			if (block.matches('[data-aside], [data-aside] *, matn-rest, :has([id])')) continue;
			const { top, bottom, height } = block.getBoundingClientRect();
			if (height === 0 || bottom <= line) continue;
			return {
				id: block.id,
				into: Math.max(0, (line - top) / height),
				below: Math.max(0, top - line),
			};
		}
		throw new Error('No block is at the line');
	}, line);
}

/** How far the place is from the line now, in CSS pixels. */
function driftOf(page: Page, place: { id: string; into: number; below: number }, line: number) {
	return page.evaluate(
		([{ id, into, below }, line]) => {
			const box = document.getElementById(id)?.getBoundingClientRect();
			return box ? Math.abs(box.top + into * box.height - below - line) : Number.NaN;
		},
		[place, line] as const,
	);
}

const size = (width: number, height: number) => (page: Page) =>
	page.setViewportSize({ width, height });
const language = (lang: string) => async (page: Page) => {
	await page
		.locator(`#_languages a[hreflang="${lang}"]`)
		.evaluate((link: HTMLElement) => link.click());
	await expect(page.getByRole('article')).toHaveAttribute('lang', lang);
};

interface Change {
	change: (page: Page) => Promise<void>;
	undo: (page: Page) => Promise<void>;
	/** Whether it is behind the settings, which stay open meanwhile. */
	isSetting?: boolean;
	/** Whether it adds entries to the history. */
	isNavigation?: boolean;
	/** The width of the window, in CSS pixels. */
	width?: number;
	/** The page, where it isn't the guide. */
	address?: string;
}

const setting = (name: string, value: string, before: string): Change => ({
	change: (page) => choose(page, name, value),
	undo: (page) => choose(page, name, before),
	isSetting: true,
});
const otherLanguage = { change: language('en'), undo: language('ar'), isNavigation: true };

/** What changes around a reader. */
const changes: Record<string, Change> = {
	'a larger text': setting('size', 'xl', 'm'),
	'a smaller text': setting('size', 'xs', 'm'),
	'another theme': setting('theme', 'sepia', 'system'),
	'wider line spacing': setting('leading', 'l', 'm'),
	'shorter lines': setting('measure', 's', 'm'),
	'a face without serifs': setting('typeface', 'plain', 'book'),
	'the system’s face': setting('typeface', 'system', 'book'),
	Nastaliq: {
		...setting('urdu', 'nastaliq', 'naskh'),
		address: '/ur/universal-declaration-of-human-rights/',
	},
	'indented paragraphs': setting('paragraphs', 'indented', 'spaced'),
	'justified lines': setting('alignment', 'justified', 'start'),
	'another direction': setting('direction', 'ltr', 'auto'),
	'another language': otherLanguage,
	'another language on a phone': { ...otherLanguage, width: 360 },
	'a narrow window': { change: size(420, 900), undo: size(1280, 800) },
	'a screen that is turned': { change: size(800, 1280), undo: size(1280, 800) },
};

/** One of each kind: the others are tried in the full matrix only. */
const CHOSEN_CHANGES = [
	'a larger text',
	'another direction',
	'another language',
	'a narrow window',
];

for (const { count, details } of placeCounts) {
	for (const [what, { change, undo, ...about }] of Object.entries(changes)) {
		if (details === CHOSEN && !CHOSEN_CHANGES.includes(what)) continue;
		test(
			`${what} keeps the line from ${count} places without a reload, and its undoing ends within 2 px`,
			details,
			async ({ page }) => {
				test.setTimeout(300_000);
				await page.setViewportSize({ width: about.width ?? 1280, height: 800 });
				await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
				await open(page, about.address ?? GUIDE);
				await takeFaces(page);
				if (about.isSetting) await openSettings(page);
				await page.evaluate(() => Object.assign(window, { same: true }));
				const entries = await page.evaluate(() => history.length);
				const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
				let inMidst = 0;
				for (let i = 1; i <= count; i++) {
					await page.evaluate(
						(top) => scrollTo({ top, behavior: 'instant' }),
						Math.round((end * i) / (count + 1)),
					);
					await settled(page);
					const start = await page.evaluate(() => scrollY);
					const line = (await headerBottom(page)) + 12;
					const place = await atLine(page, line);
					await change(page);
					await settled(page);
					// To a line of the text, unless the page ends before.
					const isAtEnd = await page.evaluate(
						() => scrollY >= document.documentElement.scrollHeight - innerHeight - 1,
					);
					const drift = await driftOf(page, place, (await headerBottom(page)) + 12);
					if (!isAtEnd) expect(drift).toBeLessThan(36);
					inMidst += Number(!isAtEnd);
					await undo(page);
					await settled(page);
					expect(Math.abs((await page.evaluate(() => scrollY)) - start)).toBeLessThanOrEqual(2);
				}
				expect(inMidst).toBeGreaterThan(count * 0.6);
				expect(await page.evaluate(() => 'same' in window)).toBe(true);
				if (!about.isNavigation) expect(await page.evaluate(() => history.length)).toBe(entries);
			},
		);
	}
}

test('the line stays when the cut above it opens and closes', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, GUIDE);
	await page.getByRole('button', { name: 'اظهر المزيد' }).click();
	await openSettings(page);
	for (const id of ['p6', 'p9', 'keyboard', 'p21']) {
		await page.locator(`#${id}`).evaluate((block) => block.scrollIntoView());
		await settled(page);
		const start = await page.evaluate(() => scrollY);
		for (const length of ['whole', 'cut']) {
			await choose(page, 'length', length);
			await settled(page);
			expect(Math.abs((await page.evaluate(() => scrollY)) - start)).toBeLessThanOrEqual(2);
		}
	}
});
