import { expect, type Page, test } from '@playwright/test';
import { CHOSEN, everyNth, MATRIX, matrixUnless } from '../../support/matrix.ts';
import { headerBottom, open, settled, topOf } from '../../support/watch.ts';

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

for (const [locale, which, details] of [
	['ar', 'every second', CHOSEN],
	['ar', 'each', MATRIX],
	['en', 'each', MATRIX],
] as const) {
	test(
		`${locale}: ${which} clicked entry is marked until the reader scrolls, and its heading stands below the header`,
		details,
		async ({ page }) => {
			test.setTimeout(240_000);
			await openWhole(page, GUIDE[locale]);
			const links = await outline(page, locale).getByRole('link').all();
			expect(links.length).toBeGreaterThan(9);
			for (const link of which === 'each' ? links : everyNth(links, 2)) {
				const href = await link.getAttribute('href');
				await link.click();
				await expect.poll(() => marked(page)).toEqual([href]);
				await settled(page);
				expect(await marked(page)).toEqual([href]);
				expect(await topOf(page, (href ?? '').slice(1))).toBeGreaterThanOrEqual(
					(await headerBottom(page)) - 0.5,
				);
				expect(page.url()).toContain(href ?? '#');
			}
			await page.mouse.move(640, 400);
			await page.mouse.wheel(0, -3000);
			await expect
				.poll(async () => (await marked(page))[0])
				.not.toBe(page.url().replace(/.*#/, '#'));
		},
	);
}

for (const locale of ['ar', 'en'] as const)
	test(
		`${locale}: slow scrolling marks every section in order, the short last ones too`,
		matrixUnless(locale === 'ar'),
		async ({ page }) => {
			test.setTimeout(240_000);
			await openWhole(page, GUIDE[locale]);
			const all = await outline(page, locale)
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			const seen = await page.evaluate(async () => {
				const marks: (string | null)[] = [];
				const end = document.documentElement.scrollHeight - innerHeight;
				// The last sections are the shortest.
				for (let y = 0; y <= end + 20; y += y < end - 2 * innerHeight ? 80 : 20) {
					scrollTo({ top: y, behavior: 'instant' });
					await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
					// The mark is drawn in a task of its own, which may come after both frames.
					await new Promise((done) => requestIdleCallback(done));
					const mark = document
						.querySelector('nav [aria-current="location"]')
						?.getAttribute('href');
					if (mark && marks.at(-1) !== mark) marks.push(mark);
				}
				return marks;
			});
			expect(seen).toEqual(all);
		},
	);

test('scrolling never marks a section that show-more hides', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 500 });
	await open(page, '/ar/coalition-joint-statement/');
	await page.mouse.move(640, 300);
	await page.mouse.wheel(0, 5000);
	await expect
		.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY))
		.toBeLessThan(1);
	await settled(page);
	await expect.poll(() => marked(page)).toEqual(['#s1']);
});

test('on a phone the outline is a sheet: a button opens it, a choice or Escape closes it', async ({
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

test('without scripts the outline’s links work, and on a phone it stands above the text', async ({
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

test('an entry leads to its section in the next frame, before anything else answers', async ({
	page,
}) => {
	await openWhole(page, GUIDE.ar);
	await settled(page);
	const before = await marked(page);
	const link = outline(page, 'ar').getByRole('link').nth(4);
	const href = (await link.getAttribute('href')) ?? '';
	const inNextFrame = await link.evaluate(async (link: HTMLAnchorElement) => {
		link.click();
		await new Promise((done) => requestAnimationFrame(done));
		const marked = document.querySelector('nav [aria-current="location"]');
		return {
			top: document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top,
			marked: marked ? [marked.getAttribute('href')] : [],
		};
	});
	expect(inNextFrame.marked).toEqual(before);
	await expect.poll(() => marked(page)).toEqual([href]);
	expect(inNextFrame.top).toBeCloseTo(await topOf(page, href.slice(1)), 0);
});
