import { expect, test } from '@playwright/test';
import { open, taken } from '../../support/watch.ts';

for (const address of ['/ar/reading-guide/', '/en/reading-guide/', '/ar/', '/en/none/']) {
	test(`nothing is wider than the screen at any width: ${address}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
		await page.goto(address);
		await taken(page);
		const wide: string[] = [];
		for (let width = 320; width <= 1440; width += 7) {
			await page.setViewportSize({ width, height: 700 });
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			if (over > 0) wide.push(`${width} px: ${over} px over`);
		}
		expect(wide).toEqual([]);
	});
}

test('the largest text at the smallest width still fits', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('matn:length', 'whole');
		localStorage.setItem('matn:size', 'xl');
	});
	for (const address of ['/ar/reading-guide/', '/en/reading-guide/']) {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, address);
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			),
		).toBe(0);
	}
});
