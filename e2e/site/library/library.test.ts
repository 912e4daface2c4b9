import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { MATRIX } from '../../support/matrix.ts';
import { COUNT, slugOf, titleOf } from '../../support/sites/library-articles.ts';
import { test } from '../../support/sites/test.ts';
import {
	headerBottom,
	holdBack,
	open,
	settled,
	taken,
	topOf,
	watch,
	withoutFaces,
} from '../../support/watch.ts';

/* A library of some pages: some dozens of short articles in one language or two. */

test.use({ baseURL: ({ librarySite }, use) => use(librarySite.address) });

const rows = (page: Page) => page.locator('.entries > li');
const titles = (page: Page) => page.locator('.entries h2').allTextContents();

test('the library has four pages of ten articles, and links from each to the next', async ({
	page,
}) => {
	await open(page, '/en/');
	const seen: string[] = [];
	for (let n = 1; n <= 4; n++) {
		await expect(page).toHaveURL(n === 1 ? '/en/' : `/en/-/${n}/`);
		await expect(page.getByRole('status').filter({ hasText: '37 articles' })).toContainText(
			`Page ${n} of 4`,
		);
		expect(await rows(page).count()).toBe(n === 4 ? 7 : 10);
		seen.push(...(await titles(page)));
		const next = page.getByRole('link', { name: 'Next', exact: true });
		if (n === 4) await expect(next).toBeHidden();
		else await next.click();
	}
	expect(new Set(seen).size).toBe(37);
	expect(seen[0]).toBe(titleOf(COUNT - 1, 'en'));
	expect(seen.at(-1)).toBe('Universal Declaration of Human Rights');
	const pager = page.getByRole('navigation', { name: 'Pages of the list' });
	await expect(pager.getByRole('link', { name: 'Page 4', exact: true })).toHaveAttribute(
		'aria-current',
		'page',
	);
	await pager.getByRole('link', { name: 'Page 1', exact: true }).click();
	await expect(page).toHaveURL('/en/');
});

test('each page of the library is prerendered with its list, title, canonical and alternates', async ({
	request,
}) => {
	const html = async (path: string) => {
		const response = await request.get(path);
		expect(response.status()).toBe(200);
		return response.text();
	};
	const third = await html('/fa/-/3/');
	expect(third).toContain('<html lang="fa" dir="rtl"');
	expect(third).toMatch(/<title>.*مقاله‌ها، صفحهٔ ۳.*<\/title>/);
	expect(third).toContain('<link rel="canonical" href="https://matn.example/fa/-/3/"/>');
	expect(third).toContain('hrefLang="ckb" href="https://matn.example/ckb/-/3/"');
	expect(third).toMatch(/<a[^>]* rel="prev"/);
	expect(third.match(/<li id="_article-/g)).toHaveLength(10);
	const tag = await html('/en/-/tag-sea/');
	expect(tag).toMatch(/<title>.*Articles: sea.*<\/title>/);
	expect(tag).toContain('<link rel="canonical" href="https://matn.example/en/-/tag-sea/"/>');
	// Another order is no other page.
	const sorted = await html('/en/-/by-title/2/');
	expect(sorted).toContain('<meta name="robots" content="noindex"/>');
	expect(sorted).not.toContain('rel="canonical"');
});

test('by title, articles stand in the order of their letters and numbers', async ({ page }) => {
	await open(page, '/ar/-/in-ar/');
	const byTitle = page.getByRole('link', { name: 'حسب العنوان' });
	await byTitle.click();
	await expect(byTitle).toHaveAttribute('aria-current', 'true');
	await expect(page).toHaveURL('/ar/-/in-ar/by-title/');
	const numbers = (await titles(page)).map((title) => Number(title.match(/\d+/)?.[0] ?? -1));
	expect(numbers[0]).toBe(-1);
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('a list of a language has its titles, and links that open the texts in it', async ({
	page,
}) => {
	await open(page, '/ar/');
	await page.getByText('تصفية المقالات').click();
	await page
		.getByRole('navigation', { name: 'تصفية المقالات' })
		.getByRole('link', { name: 'English' })
		.click();
	await expect(page).toHaveURL('/ar/-/in-en/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقالات: English');
	const both = page.getByRole('link', { name: titleOf(34, 'en'), exact: true });
	await both.click();
	await expect(page).toHaveURL(`/ar/${slugOf(34)}/?text=en`);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	// What has no Arabic text needs no word of it.
	await page.goBack();
	await page.getByRole('link', { name: titleOf(35, 'en'), exact: true }).click();
	await expect(page).toHaveURL(`/ar/${slugOf(35)}/`);
});

test('a tag’s page is the same in all languages, and can be narrowed to one', async ({ page }) => {
	const { complaints, requests } = watch(page);
	await open(page, '/en/');
	await rows(page).nth(1).getByRole('link', { name: 'sea' }).click();
	await expect(page).toHaveURL('/en/-/tag-sea/');
	await expect(page.getByRole('status').filter({ hasText: '18 articles' })).toBeVisible();
	await page.getByRole('button', { name: 'Language' }).click();
	await page.getByRole('link', { name: 'العربية' }).click();
	await expect(page).toHaveURL('/ar/-/tag-sea/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقالات: بحر');

	await page.getByText('تصفية المقالات').click();
	requests.length = 0;
	await page
		.getByRole('navigation', { name: 'تصفية المقالات' })
		.getByRole('link', { name: 'English' })
		.click();
	await expect(page).toHaveURL('/ar/-/tag-sea/?in=en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقالات: sea، English');
	await expect(rows(page).first()).toHaveAttribute('lang', 'en');
	expect(requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
	await page.getByRole('link', { name: 'التالية', exact: true }).click();
	await expect(page).toHaveURL('/ar/-/tag-sea/2/?in=en');
	await expect(rows(page)).toHaveCount(8);
	const here = await titles(page);
	// The address alone is enough, and nothing else is seen on the way.
	await page.goto('/ar/-/tag-sea/2/?in=en');
	await taken(page);
	await expect(rows(page).first()).toBeVisible();
	expect(await titles(page)).toEqual(here);
	expect(complaints).toEqual([]);

	await open(page, '/en/-/tag-sea/');
	const byTitle = page.getByRole('link', { name: 'By title' });
	await byTitle.click();
	await expect(page).toHaveURL('/en/-/tag-sea/?by=title');
	await expect(byTitle).toHaveAttribute('aria-current', 'true');
	const sorted = await titles(page);
	for (const address of ['/en/-/tag-sea/?by=title', '/en/-/tag-sea/by-title/']) {
		await page.goto(address);
		await taken(page);
		await expect(rows(page).first()).toBeVisible();
		expect(await titles(page), address).toEqual(sorted);
	}
});

test('an article’s tags lead to their lists in the interface’s language', async ({ page }) => {
	await open(page, `/ar/${slugOf(34)}/?text=en`);
	const tags = page.getByRole('article').locator('footer');
	await expect(tags.getByRole('link')).toHaveText(['sea', 'history']);
	await tags.getByRole('link', { name: 'sea' }).click();
	await expect(page).toHaveURL('/ar/-/tag-sea/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقالات: بحر');
	await open(page, `/en/${slugOf(1)}/`);
	await expect(tags.getByRole('link', { name: 'rare' })).toHaveAttribute('href', '/en/-/tag-rare/');
	// What has no tags has no list of them.
	await open(page, `/en/${slugOf(3)}/`);
	await expect(page.locator('article .tags')).toHaveCount(0);
});

test('a list without articles says so, and links to all articles', async ({ page }) => {
	await open(page, '/en/-/tag-rare/?in=ar');
	await expect(page.getByText('There is no article here in Arabic.')).toBeVisible();
	expect(await rows(page).count()).toBe(0);
	await page.getByRole('main').getByRole('link', { name: 'All articles' }).click();
	await expect(page).toHaveURL('/en/');
});

test('a page of the list that does not exist is an error page with a way home', async ({
	page,
}) => {
	for (const path of [
		'/en/-/tag-gone/',
		'/en/-/0/',
		'/en/-/by-date/',
		'/en/-/tag-sea/2/9/',
		'/en/-/',
	]) {
		// That none of them is a page: `library-view.test.ts`.
		expect((await page.request.get(path)).status(), path).toBe(404);
	}
	const response = await page.goto('/en/-/5/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await page.getByRole('link', { name: 'See all articles' }).click();
	await expect(page).toHaveURL('/en/');
	await expect(rows(page)).toHaveCount(10);
});

test('going back from an article leads to the same row of page two, with the data late too', async ({
	page,
}) => {
	await withoutFaces(page);
	await open(page, '/ar/-/2/');
	const row = rows(page).nth(6);
	const id = (await row.getAttribute('id')) ?? '';
	await row.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 200));
	await settled(page);
	const top = await topOf(page, id);
	for (const isLate of [false, true]) {
		await row.getByRole('heading').getByRole('link').click();
		await expect(page.getByRole('article')).toBeVisible();
		await page.mouse.wheel(0, 500);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
		await settled(page);
		const release = isLate ? await holdBack(page, '**/articles/-/**') : () => {};
		await page.goBack();
		await expect(page).toHaveURL('/ar/-/2/');
		release();
		await expect(rows(page).first()).toBeVisible();
		await expect.poll(async () => Math.abs((await topOf(page, id)) - top)).toBeLessThanOrEqual(2);
	}
});

test('another page of the list begins at its top, and going back ends where it was left', async ({
	page,
}) => {
	await withoutFaces(page);
	await open(page, '/en/');
	const next = page.getByRole('link', { name: 'Next', exact: true });
	await next.scrollIntoViewIfNeeded();
	await settled(page);
	// The place is stored once the reader has stopped.
	await expect
		.poll(() => page.evaluate(() => JSON.stringify(history.state)))
		.toContain('"place":{');
	const left = await page.evaluate(() => scrollY);
	expect(left).toBeGreaterThan(500);
	await next.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/-/2/');
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	// From there the next stop of the Tab key is on the page, not behind it.
	await expect(page.locator('main')).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL('/en/');
	await expect
		.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left))
		.toBeLessThanOrEqual(2);
});

test('another interface language keeps the row at its height', async ({ page }) => {
	await open(page, '/en/-/2/');
	const row = rows(page).nth(5);
	const id = (await row.getAttribute('id')) ?? '';
	const line = (await headerBottom(page)) + 12;
	await row.evaluate(
		(element, to) => scrollTo(0, element.getBoundingClientRect().top + scrollY - to),
		line,
	);
	await settled(page);
	await page.getByRole('button', { name: 'Language' }).click();
	await page.getByRole('link', { name: 'العربية' }).click();
	await expect(page).toHaveURL('/ar/-/2/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await settled(page);
	expect(Math.abs((await topOf(page, id)) - line)).toBeLessThanOrEqual(2);
});

test('by keyboard, a chosen filter keeps the focus, and the number of articles is announced', async ({
	page,
}) => {
	await open(page, '/en/');
	await page.getByText('Filter articles').focus();
	await page.keyboard.press('Enter');
	const filter = page.getByRole('navigation', { name: 'Filter articles' });
	const sea = filter.getByRole('link', { name: 'sea' });
	await sea.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/-/tag-sea/');
	await expect(sea).toBeFocused();
	await expect(sea).toHaveAttribute('aria-current', 'true');
	await expect(page.getByRole('status').filter({ hasText: '18 articles' })).toBeVisible();
	await filter
		.getByRole('list', { name: 'Tags' })
		.getByRole('link', { name: 'All' })
		.press('Enter');
	await expect(page).toHaveURL('/en/');
	await expect(filter).toBeVisible();
});

test('without scripts the library’s pages, orders, languages and tags work as links', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('/en/');
	await page.getByRole('link', { name: 'Next', exact: true }).click();
	await page.getByRole('link', { name: 'By title' }).click();
	await expect(page).toHaveURL('/en/-/by-title/');
	await page.getByText('Filter articles').click();
	const filter = page.getByRole('navigation', { name: 'Filter articles' });
	await filter.getByRole('link', { name: 'العربية' }).click();
	await expect(page).toHaveURL('/en/-/in-ar/');
	await expect(rows(page)).toHaveCount(10);
	await page.goto('/en/-/tag-sea/');
	await page.getByText('Filter articles').click();
	// What needs scripts isn't offered; every link is a page.
	await expect(filter.getByRole('link', { name: 'العربية' })).toBeHidden();
	await filter.getByRole('link', { name: 'history' }).click();
	await expect(page).toHaveURL('/en/-/tag-history/');
	await context.close();
});

// What the states of `access/states.ts` don't have: other pages of the list.
for (const path of ['/ar/-/2/', '/en/-/tag-sea/2/', '/he/-/in-ar/', '/en/-/tag-rare/?in=ar']) {
	for (const width of [360, 1280]) {
		test(
			`axe finds nothing, and nothing is too wide or too small: ${path} at ${width} px`,
			MATRIX,
			async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await open(page, path);
				await page.locator('.filters summary').click();
				for (const theme of ['light', 'dark']) {
					await page.locator('html').evaluate((html, chosen) => {
						html.dataset.theme = chosen;
					}, theme);
					const { violations } = await new AxeBuilder({ page })
						.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
						.analyze();
					expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
				}
				const faults = await page.evaluate(() => ({
					over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
					small: [...document.querySelectorAll('main :is(a, button, summary)')]
						.filter((e) => e.checkVisibility() && !e.closest('h2, .count'))
						.filter((e) => {
							const { width, height } = e.getBoundingClientRect();
							return Math.min(width, height) < 24;
						})
						.map((e) => e.outerHTML),
				}));
				expect(faults).toEqual({ over: 0, small: [] });
			},
		);
	}
}

for (const [locale, edge] of [
	['ar', 'right'],
	['en', 'left'],
] as const) {
	test(`${locale}: a row begins at one edge, whatever the language of its article`, async ({
		page,
	}) => {
		await open(page, `/${locale}/`);
		await expect(rows(page).locator('h2 [dir="ltr"]').first()).toBeVisible();
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const edges = await page
				.locator('.entries')
				.evaluate(
					(list, edge) =>
						[...list.querySelectorAll('h2 a, .lead span, .meta time, .tags li:first-child a')].map(
							(element) => Math.round(element.getBoundingClientRect()[edge]),
						),
					edge,
				);
			expect(edges.length).toBeGreaterThan(30);
			const [first = 0] = edges;
			expect(edges.filter((at) => Math.abs(at - first) > 1)).toEqual([]);
		}
	});
}
