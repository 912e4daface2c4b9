import { expect, type Page, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open, settled } from '../../support/watch.ts';
import { sides } from './sides.ts';

/** Notes every way of scrolling that a script asks for. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const asked: unknown[] = [];
		Object.assign(window, { asked });
		for (const [owner, name] of [
			[window, 'scroll'],
			[window, 'scrollTo'],
			[window, 'scrollBy'],
			[Element.prototype, 'scroll'],
			[Element.prototype, 'scrollTo'],
			[Element.prototype, 'scrollBy'],
			[Element.prototype, 'scrollIntoView'],
		] as const) {
			const scroll = (owner as Window)[name as 'scroll'];
			Object.assign(owner, {
				[name](this: Window, ...options: Parameters<typeof scroll>) {
					asked.push((options[0] as ScrollToOptions | undefined)?.behavior);
					return scroll.apply(this, options);
				},
			});
		}
	});

const asked = (page: Page) =>
	page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);

/** Where the page is in each of the frames that follow. */
const places = (page: Page) =>
	page.evaluate(async () => {
		const seen = new Set<number>();
		for (let i = 0; i < 30; i++) {
			seen.add(Math.round(scrollY));
			await new Promise((done) => requestAnimationFrame(done));
		}
		return [...seen];
	});

for (const side of sides) {
	const { locale, names, word } = side;
	test(
		`${locale}: with reduced motion nothing scrolls smoothly and nothing is animated`,
		matrixUnless(locale === 'ar'),
		async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1280, height: 600 });
			await listen(page);
			await open(page, `/${locale}/reading-guide/#language`);
			await settled(page);
			await page.getByRole('button', { name: names.toTop }).click();
			expect(await places(page)).toEqual([0]);
			await page.getByRole('banner').locator('.slot').getByRole('button').click();
			expect(await places(page)).toHaveLength(1);
			await page.getByRole('navigation', { name: names.outline }).getByRole('link').last().click();
			expect(await places(page)).toHaveLength(1);
			expect(await asked(page)).not.toContain('smooth');
			await page.goto(`/${locale}/search/?q=${word}`);
			await expect(page.getByRole('grid')).toBeVisible();
			await page.getByRole('combobox').focus();
			for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
			expect(await asked(page)).not.toContain('smooth');
			expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		},
	);
}

test('without reduced motion, scrolling to the top is smooth', async ({ page }) => {
	await listen(page);
	await open(page, '/en/reading-guide/#language');
	await settled(page);
	await page.getByRole('button', { name: 'Back to top' }).click();
	expect(await asked(page)).toContain('smooth');
});
