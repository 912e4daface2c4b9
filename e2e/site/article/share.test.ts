import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open } from '../../support/watch.ts';

const STATEMENT = '/ar/coalition-joint-statement/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the system’s share dialog is given the title and the address, without the place in the page', async ({
	page,
	baseURL,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: async (what: unknown) => Object.assign(window, { shared: what }),
		});
	});
	await open(page, `${STATEMENT}?text=en&words=ar.0-6.abcd#p2`);
	await page.getByRole('button', { name: 'مشاركة' }).click();
	const shared = () => page.evaluate(() => (window as unknown as { shared: unknown }).shared);
	await expect
		.poll(shared)
		.toMatchObject({ title: /Joint statement/, url: `${baseURL}${STATEMENT}?text=en` });
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const [address, button, copy, mark] of [
	[STATEMENT, 'مشاركة', 'نسخ العنوان والرابط', '\u200F\u2067'],
	['/en/coalition-joint-statement/', 'Share', 'Copy title and link', '\u200E\u2066'],
] as const) {
	test(
		`${address}: without a share dialog of the system, a sheet copies the address and shows it as text and as a QR code that cameras can read`,
		matrixUnless(address === STATEMENT),
		async ({ page, baseURL }) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'share', { value: undefined });
			});
			await open(page, address);
			const control = page.getByRole('button', { name: button, exact: true });
			await control.click();
			const sheet = page.getByRole('dialog');
			await expect(sheet.getByRole('textbox')).toHaveValue(`${baseURL}${address}`);
			const box = await sheet.getByRole('img').boundingBox();
			expect(Math.abs((box?.width ?? 0) - (box?.height ?? 1))).toBeLessThan(1);
			expect(box?.width).toBeGreaterThan(150);
			expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
			await sheet.getByRole('button', { name: copy }).click();
			await expect(sheet).toBeHidden();
			await expect(control).toBeFocused();
			const title = await page.getByRole('heading', { level: 1 }).textContent();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				`${mark}${title}\u2069\n${baseURL}${address}`,
			);
		},
	);
}
