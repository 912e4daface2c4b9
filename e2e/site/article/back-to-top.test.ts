import { expect, type Page, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open, settled, topOf } from '../../support/watch.ts';

const up = (page: Page) => page.getByRole('button', { name: 'زر الذهاب إلى الأعلى' });
const back = (page: Page) => page.getByRole('button', { name: 'العودة إلى حيث كنت' });

for (const width of [360, 1280]) {
	test(
		`${width} px: back to top appears after a screen, focuses the title, and leads back to the same line`,
		matrixUnless(width === 360),
		async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
			await open(page, '/ar/reading-guide/');
			await expect(up(page)).toHaveCount(0);
			await page.mouse.move(width / 2, 400);
			await page.mouse.wheel(0, 2500);
			await expect(up(page)).toBeVisible();
			await settled(page);
			const key = await page.evaluate(
				() =>
					[...document.querySelectorAll('article p[id]')].find(
						(block) => block.getBoundingClientRect().top > 100,
					)?.id ?? '',
			);
			const before = await topOf(page, key);

			await up(page).focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

			// The way back is the control's own place, one step before the title.
			await expect(back(page)).toBeVisible();
			await back(page).focus();
			await page.keyboard.press('Enter');
			await expect.poll(async () => Math.abs((await topOf(page, key)) - before)).toBeLessThan(2);
		},
	);
}

test('back to top stands in the header at every width, so that it covers no text', async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, '/ar/reading-guide/');
	await page.mouse.move(100, 400);
	await page.mouse.wheel(0, 2000);
	for (const width of [320, 768, 1152, 1440]) {
		await page.setViewportSize({ width, height: 700 });
		await expect(up(page)).toBeVisible();
		const inHeader = await up(page).evaluate((button) => Boolean(button.closest('header')));
		expect(inHeader).toBe(true);
	}
});
