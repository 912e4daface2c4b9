import { expect, test } from '@playwright/test';
import { headerBottom, open, taken } from '../../support/watch.ts';

test('the first Tab stop skips to the article, and each next one is on the screen below the header', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, '/ar/reading-guide/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'انتقل إلى المقال' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();

	await page.goto('/ar/reading-guide/');
	await taken(page);
	const bottom = await headerBottom(page);
	const reached = new Set<string>();
	for (let i = 0; i < 120; i++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(async () => {
			// The browser scrolls to what has the focus, and the page may then uncover it.
			for (let frames = 0; frames < 2; frames++)
				await new Promise((done) => requestAnimationFrame(done));
			const focused = document.activeElement;
			if (!focused || focused === document.body) return undefined;
			const { top, bottom: lower, width, height } = focused.getBoundingClientRect();
			return {
				inFrame: Boolean(focused.closest('.frame-header, nav')),
				name: focused.getAttribute('aria-label') ?? focused.textContent ?? '',
				id: focused.getAttribute('href') ?? focused.id,
				visible: lower > 0 && top < innerHeight && width > 0 && height > 0,
				top,
			};
		});
		if (!stop) break;
		reached.add(`${stop.name} ${stop.id}`);
		expect(stop.visible, stop.name).toBe(true);
		if (!stop.inFrame && !stop.name.includes('انتقل'))
			expect(stop.top, stop.name).toBeGreaterThanOrEqual(bottom - 4);
	}
	const all = await page.evaluate(
		() =>
			[...document.querySelectorAll('article a[href], article button')].filter((e) =>
				e.checkVisibility(),
			).length,
	);
	expect(reached.size).toBeGreaterThan(all * 0.8);
});

test('the settings and the languages work by keyboard, and closing the settings returns the focus', async ({
	page,
}) => {
	await open(page, '/en/reading-guide/');
	const settings = page.getByRole('button', { name: 'Reading settings', exact: true });
	await settings.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Reading settings' });
	await dialog.getByRole('radio', { name: 'Automatic' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(settings).toBeFocused();

	const languages = page.getByRole('button', { name: 'Language', exact: true });
	await languages.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'العربية', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('a menu closes when the focus leaves it, and what has the focus then stays on the screen', async ({
	page,
}) => {
	// A phone, or a small window with large letters: a menu covers most of it.
	await page.setViewportSize({ width: 320, height: 256 });
	await open(page, '/en/reading-guide/');
	for (const name of ['Contents', 'Language']) {
		const opener = page.getByRole('button', { name, exact: true });
		await opener.focus();
		await page.keyboard.press('Enter');
		const entries = page.locator(':popover-open a');
		await expect(entries.first()).toBeVisible();
		// The way back to what opened it leaves it open.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		await expect(opener).toBeFocused();
		await expect(entries.first()).toBeVisible();
		await entries.last().focus();
		await page.keyboard.press('Tab');
		await expect(entries).toHaveCount(0);
		await expect.poll(() => page.evaluate(() => history.state?.over)).toBeUndefined();
		const focused = page.locator(':focus');
		await expect(focused).toBeInViewport();
		await expect(focused).not.toHaveAttribute('popovertarget');
	}
});

test('where there is no article, the first Tab stop skips to the content', async ({ page }) => {
	for (const address of ['/ar/', '/ar/search/', '/ar/none/']) {
		await open(page, address);
		// The search's page puts the focus into its field.
		await page.evaluate(() => {
			(document.activeElement as HTMLElement | null)?.blur();
			getSelection()?.setPosition(document.body, 0);
		});
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'انتقل إلى المحتوى', exact: true });
		await expect(skip, address).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('main'), address).toBeFocused();
	}
});
