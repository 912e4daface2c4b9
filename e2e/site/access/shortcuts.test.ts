import { expect, type Page, test } from '@playwright/test';
import { messageOf } from '../../support/messages.ts';
import { open } from '../../support/watch.ts';

/** Presses a key of any keyboard; true where the page left it to the browser. */
const type = (page: Page, init: object) =>
	page.evaluate(
		(key) =>
			document.body.dispatchEvent(
				new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
			),
		init,
	);

test('a question mark shows the shortcuts; where single keys are off, Ctrl and K is left', async ({
	page,
}) => {
	const say = (path: string) => messageOf('ar', path);
	const sheet = page.getByRole('dialog', { name: say('settings:keys.title') });
	await open(page, '/ar/reading-guide/');
	const settings = page.getByRole('button', { name: say('settings.title'), exact: true });
	await settings.focus();
	for (const key of ['?', '؟', '？']) {
		await type(page, { key, code: 'Slash', shiftKey: true });
		await expect(sheet, key).toContainText('Esc');
		// In a dialog nothing opens over it.
		expect(await type(page, { key, code: 'Slash', shiftKey: true })).toBe(true);
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();
		await expect(settings).toBeFocused();
	}

	await settings.click();
	const dialog = page.getByRole('dialog', { name: say('settings.title') });
	await dialog.getByText(say('settings:keys.title')).click();
	await dialog.getByRole('radio', { name: say('settings:slash.off') }).check();
	for (const address of ['/ar/', '/ar/reading-guide/']) {
		await open(page, address);
		expect(await type(page, { key: '/', code: 'Slash' })).toBe(true);
		expect(await type(page, { key: '?', code: 'Slash', shiftKey: true })).toBe(true);
		await expect(page).toHaveURL(address);
	}
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('?');
	await expect(sheet).toBeHidden();
});
