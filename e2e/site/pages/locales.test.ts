import { expect } from '@playwright/test';
import { test } from '../../support/sites/test.ts';
import { open } from '../../support/watch.ts';

test.describe('a site in three interface languages', () => {
	test.use({ locale: 'fr' });

	test('has those three in its menu and its scripts, and takes a reader of another to the first', async ({
		page,
		readerSite,
	}) => {
		await open(page, readerSite.address);
		await expect(page).toHaveURL(`${readerSite.address}ar/`);
		await page.getByRole('button', { name: 'اللغة' }).click();
		const menu = page.getByRole('list', { name: 'اللغة' });
		await expect(menu.getByRole('link')).toHaveText(['العربية', 'English', 'فارسی']);
		const files = Object.keys(
			await (await page.request.get(`${readerSite.address}files.json`)).json(),
		);
		expect(files).toContain('src/i18n/messages/ar.json');
		expect(files.filter((name) => /messages\/(.+\/)?(?!ar|en|fa)\w+\.json/.test(name))).toEqual([]);
	});
});

test.describe('a reader of a language that the interface has not', () => {
	test.use({ locale: 'pa-PK' });

	test('gets the one that is usual where it is spoken', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL('/ur/');
	});
});

test('a site in one interface language has no menu of languages', async ({ page, hostileSite }) => {
	await open(page, `${hostileSite.address}en/`);
	await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Language' })).toHaveCount(0);
});
