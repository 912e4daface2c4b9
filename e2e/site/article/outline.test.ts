import { expect, type Page, test } from '@playwright/test';
import { headerBottom, open, topOf } from '../../support/watch.ts';

const GUIDE = { ar: '/ar/reading-guide/', en: '/en/reading-guide/' };
const NAME = { ar: 'محتويات المقال', en: 'Contents' };
const outline = (page: Page, locale: 'ar' | 'en') =>
	page.getByRole('navigation', { name: NAME[locale], exact: true });
const marked = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('nav [aria-current="location"]')].map((a) =>
			a.getAttribute('href'),
		),
	);

/** The article whole, in a window with a margin. */
async function openWhole(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, address);
}

for (const locale of ['ar', 'en'] as const) {
	test(`${locale}: each entry is marked by a click, and stays so until the reader scrolls`, async ({
		page,
	}) => {
		await openWhole(page, GUIDE[locale]);
		const links = await outline(page, locale).getByRole('link').all();
		expect(links.length).toBeGreaterThan(9);
		for (const link of links) {
			const href = await link.getAttribute('href');
			await link.click();
			await expect.poll(() => marked(page)).toEqual([href]);
			await page.waitForTimeout(150);
			expect(await marked(page)).toEqual([href]);
			expect(page.url()).toContain(href ?? '#');
		}
		await page.mouse.move(640, 400);
		await page.mouse.wheel(0, -3000);
		await expect
			.poll(async () => (await marked(page))[0])
			.not.toBe(await links.at(-1)?.getAttribute('href'));
	});

	test(`${locale}: slow scrolling marks every section, in order, the short last ones too`, async ({
		page,
	}) => {
		await openWhole(page, GUIDE[locale]);
		const all = await outline(page, locale)
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const seen: string[] = [];
		const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		for (let y = 0; y <= end + 20; y += 20) {
			await page.evaluate(async (top) => {
				scrollTo({ top, behavior: 'instant' });
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			}, y);
			const [mark] = await marked(page);
			if (mark && seen.at(-1) !== mark) seen.push(mark);
		}
		expect(seen).toEqual(all);
	});

	test(`${locale}: every target stands below the header`, async ({ page }) => {
		await openWhole(page, GUIDE[locale]);
		for (const link of await outline(page, locale).getByRole('link').all()) {
			await link.click();
			const key = ((await link.getAttribute('href')) ?? '').slice(1);
			expect(await topOf(page, key)).toBeGreaterThanOrEqual((await headerBottom(page)) - 0.5);
		}
	});
}

test('what show-more hides is never marked by scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 500 });
	await open(page, '/ar/coalition-joint-statement/');
	await page.mouse.move(640, 300);
	await page.mouse.wheel(0, 5000);
	await expect.poll(() => marked(page)).toEqual(['#s1']);
});

test('on a phone it is a sheet, opened by a button, closed by a choice or by Escape', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, GUIDE.ar);
	await expect(outline(page, 'ar')).toBeHidden();
	const button = page.getByRole('button', { name: NAME.ar });
	await button.click();
	await expect(outline(page, 'ar')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(outline(page, 'ar')).toBeHidden();
	await button.click();
	await outline(page, 'ar').getByRole('link', { name: 'الطباعة' }).click();
	await expect(outline(page, 'ar')).toBeHidden();
	await expect(page.locator('#print')).toBeInViewport();
});

test('without scripts its links work, and on a phone it stands above the text', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 740 },
	});
	const page = await context.newPage();
	await page.goto(`${baseURL}${GUIDE.ar}`);
	await expect(page.getByRole('button', { name: NAME.ar })).toBeHidden();
	await outline(page, 'ar').getByRole('link', { name: 'الطباعة' }).click();
	await expect(page.locator('#print')).toBeInViewport();
	await context.close();
});
