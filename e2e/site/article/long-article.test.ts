import { expect, type Page } from '@playwright/test';
import { test } from '../../support/sites/test.ts';
import { headerBottom, open, settled, topOf, watchShifts } from '../../support/watch.ts';

/*
 * An article as long as a book: what is far from the screen is not laid out, and nobody notices.
 */

test.use({ baseURL: ({ readerSite }, use) => use(readerSite.address) });

const book = 'ar/book/';

/** The section's heading stands under the header, and its entry is the marked one. */
async function expectArrived(page: Page, key: string): Promise<void> {
	await settled(page);
	const line = await headerBottom(page);
	const top = await topOf(page, key);
	expect(top).toBeGreaterThanOrEqual(line);
	expect(top).toBeLessThanOrEqual(line + 20);
	await expect(page.locator('nav [aria-current="location"]')).toHaveAttribute('href', `#${key}`);
}

const entry = (page: Page, key: string) => page.locator(`nav a[href="#${key}"]`);

test('most of it is not laid out, and what is near the screen is', async ({ page }) => {
	// Without a word of any script: this is the style sheet's.
	await page.goto(`${book}#s40`);
	const drawn = await page
		.locator('article section')
		.evaluateAll((all) =>
			all.map((section) =>
				(section.lastElementChild as Element).checkVisibility({ contentVisibilityAuto: true }),
			),
		);
	expect(drawn.filter(Boolean).length).toBeLessThan(20);
	await expect(page.locator('#s40-p1')).toBeInViewport();
});

test('a link from elsewhere, the outline and the way back lead to the line', async ({ page }) => {
	await open(page, `${book}#s50`);
	await expectArrived(page, 's50');
	const first = await topOf(page, 's50');
	for (const key of ['s20', 's80', 's1', 's65']) {
		await entry(page, key).click();
		if (key !== 's80') await expectArrived(page, key);
	}
	for (let step = 0; step < 4; step++) {
		await page.goBack();
		await settled(page);
	}
	expect(Math.abs((await topOf(page, 's50')) - first)).toBeLessThanOrEqual(2);
});

test('scrolling back into what was never on the screen moves nothing by itself', async ({
	page,
}) => {
	const shifted = await watchShifts(page);
	await open(page, `${book}#s50`);
	await settled(page);
	await page.mouse.move(600, 400);
	for (let turn = 0; turn < 12; turn++) {
		const at = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, -400);
		await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(at);
	}
	await settled(page);
	expect(await shifted()).toEqual([]);
});

test('the place is kept in another direction and size', async ({ page }) => {
	await open(page, `${book}#s45-p5`);
	await settled(page);
	const before = await topOf(page, 's45-p5');
	await page.setViewportSize({ width: 700, height: 700 });
	await settled(page);
	expect(Math.abs((await topOf(page, 's45-p5')) - before)).toBeLessThanOrEqual(2);
	await page.setViewportSize({ width: 1280, height: 720 });
	await settled(page);
	expect(Math.abs((await topOf(page, 's45-p5')) - before)).toBeLessThanOrEqual(2);
});
