import { expect } from '@playwright/test';
import { ROOT, serve } from '../../support/build-site.ts';
import { test } from '../../support/sites/test.ts';
import { open, served } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

test('below a path it reads without a network, and shares nothing with another site on its host', async ({
	page,
	readerSite,
}) => {
	// One host: what is not below the path is the other site.
	const below = await serve(readerSite.folder, '/reader/');
	const above = await serve(ROOT, '/');
	const own = new URL(above.address);
	await page.context().route(`${own.origin}/reader/**`, async (route) => {
		const { pathname, search } = new URL(route.request().url());
		const url = new URL(below.address).origin + pathname + search;
		const response = await route.fetch({ url }).catch(() => undefined);
		if (response) await route.fulfill({ response });
		else await route.abort();
	});
	const reader = `${own.origin}/reader/`;
	const heading = page.getByRole('heading', { level: 1 });

	await open(page, `${reader}ar/coalition-joint-statement/`);
	await served(page);
	await page.locator('.home').click();
	await page.getByRole('main').getByRole('link', { name: 'الإعلان العالمي' }).click();
	await expect(heading).toContainText('الإعلان العالمي');
	await page.getByRole('button', { name: 'حفظ للقراءة دون اتصال' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'حفظ على هذا الجهاز' }).click();
	await expect(dialog.getByRole('listitem')).toHaveCount(1);

	// The other site comes, and keeps nothing of this one's, nor takes it away.
	await open(page, `${above.address}en/coalition-joint-statement/`);
	await served(page);
	await page.getByRole('button', { name: 'Keep for reading offline' }).click();
	await expect(dialog).toContainText('Nothing is kept yet');
	await below.close();
	await above.close();

	await open(page, `${reader}ar/coalition-joint-statement/`);
	await expect(heading).toContainText('البيان المشترك');
	await open(page, `${reader}ar/universal-declaration-of-human-rights/?text=fa`);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'fa');
	await page.goto(`${reader}en/none/`);
	await expect(heading).toHaveText('This page is not on your device');
	for (const name of ['البيان المشترك', 'الإعلان العالمي']) {
		const link = page.getByRole('main').getByRole('link', { name });
		await expect(link).toHaveAttribute('href', /^\/reader\/ar\//);
	}
	await open(page, `${above.address}en/coalition-joint-statement/`);
	await expect(heading).toContainText('Joint statement');
	await page.goto(`${above.address}en/universal-declaration-of-human-rights/`);
	await expect(heading).toHaveText('This page is not on your device');
});
