import { expect, type Page, test } from '@playwright/test';
import { CHOSEN, MATRIX } from '../../support/matrix.ts';
import {
	headerBottom,
	open,
	settled,
	settling,
	taken,
	topOf,
	watch,
	watchShifts,
	withoutFaces,
} from '../../support/watch.ts';

/* What was being read, on top of the library. */

const NAME = 'matn:reading';
const left = (slug: string, lang: string, title: string, key: string, minutes: number) => ({
	slug,
	lang,
	title,
	key,
	into: 0,
	minutes,
});
const GUIDE = left('reading-guide', 'ar', 'كيف تقرأ في «متن»', 'keyboard', 3);
const DECLARATION = left(
	'universal-declaration-of-human-rights',
	'en',
	'Universal Declaration of Human Rights',
	'article-5',
	7,
);

/** Keeps bookmarks before the page opens. */
async function keep(page: Page, bookmarks: unknown): Promise<void> {
	await page.addInitScript(
		([name, kept]) => {
			if (sessionStorage.getItem('kept') === null) localStorage.setItem(name ?? '', kept ?? '');
			sessionStorage.setItem('kept', '');
		},
		[NAME, typeof bookmarks === 'string' ? bookmarks : JSON.stringify(bookmarks)],
	);
}
const reading = (page: Page, name = 'متابعة القراءة') => page.getByRole('navigation', { name });

for (const [width, counts, details] of [
	[360, [0, 5], CHOSEN],
	[360, [0, 1, 2, 5], MATRIX],
	[320, [0, 1, 2, 5], MATRIX],
	[1280, [0, 1, 2, 5], MATRIX],
] as const) {
	test(
		`at ${width} px, a number of places (${counts.join(', ')}) does not shift the library’s layout`,
		details,
		async ({ browser, baseURL }) => {
			for (const count of counts) {
				const context = await browser.newContext({
					...{ baseURL: baseURL ?? '', locale: 'ar', serviceWorkers: 'block' },
					viewport: { width, height: 800 },
				});
				const page = await context.newPage();
				const settle = settling(page);
				await withoutFaces(page);
				const places = [GUIDE, DECLARATION, ...['a', 'b', 'c'].map((slug) => ({ ...GUIDE, slug }))];
				const shifted = await watchShifts(page);
				await keep(page, places.slice(0, count));
				await open(page, '/ar/');
				await expect(reading(page).getByRole('listitem')).toHaveCount(Math.min(count, 3));
				await settle();
				await settled(page);
				expect(await shifted(), `${count} places`).toEqual([]);
				await context.close();
			}
		},
	);
}

test('an entry leads to its block, in the language in which it was read', async ({ page }) => {
	await keep(page, [GUIDE, DECLARATION]);
	await open(page, '/ar/');
	const links = reading(page).getByRole('link');
	await expect(links).toHaveText([/كيف تقرأ.*بقيت 3 دقائق/, /Universal.*بقيت 7 دقائق/]);
	await links.nth(1).click();
	await expect(page).toHaveURL(/\/ar\/universal-[a-z-]+\/\?text=en#article-5$/);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	await settled(page);
	const away = (await topOf(page, 'article-5')) - (await headerBottom(page));
	expect(Math.abs(away - 12)).toBeLessThanOrEqual(2);
});

test('an entry is removed by its button, by keyboard too, and stays removed', async ({ page }) => {
	await keep(page, [GUIDE, DECLARATION]);
	await open(page, '/en/');
	const list = reading(page, 'Continue reading');
	await list.getByRole('button', { name: /^Remove “Universal/ }).focus();
	await page.keyboard.press('Enter');
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await expect(page.locator('main')).toBeFocused();
	await page.reload();
	await taken(page);
	await list.getByRole('button', { name: /^Remove .*كيف تقرأ/ }).click();
	await expect(list).toBeHidden();
	// No room is kept for nothing.
	expect(await page.locator('.reading').evaluate((element) => element.clientHeight)).toBe(0);
	expect(await page.evaluate((name) => localStorage.getItem(name), NAME)).toBeNull();
});

test('the library offers to continue where the reader stopped', async ({ page }) => {
	await open(page, '/en/universal-declaration-of-human-rights/');
	await page.evaluate(() => {
		Object.assign(document.querySelector('matn-rest') ?? {}, { open: true });
		document.getElementById('article-12')?.scrollIntoView({ behavior: 'instant' });
	});
	await settled(page);
	await expect
		.poll(() => page.evaluate((name) => localStorage.getItem(name), NAME))
		.toContain('article-12');
	await page.getByRole('link', { name: /All articles/ }).click();
	await reading(page, 'Continue reading').getByRole('link').click();
	await expect(page).toHaveURL(/#article-1[12]/);
	await expect(page.locator('#article-12')).toBeInViewport();
});

test('stored places that cannot be read show nothing and shift nothing', async ({ page }) => {
	const { complaints } = watch(page);
	const settle = settling(page);
	const shifted = await watchShifts(page);
	await keep(page, '[1, null, {"slug": 3}, "x"]');
	for (const rubbish of ['[1, null, {"slug": 3}, "x"]', '{"a": [1, 2']) {
		await page.addInitScript(
			([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
			[NAME, rubbish],
		);
		await open(page, '/ar/');
		await expect(reading(page)).toBeHidden();
		await settle();
		await settled(page);
		expect(await shifted()).toEqual([]);
	}
	expect(complaints).toEqual([]);
});
