import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve, temporary } from '../../support/build-site.ts';
import { copySite, makeNextVersion } from '../../support/next-version.ts';
import { dismiss, open, served, watch } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

/** A copy of the built site, which can be published anew while it is read. */
async function published() {
	const { folder, remove } = await temporary();
	const dist = join(folder, 'dist');
	await copySite(dist);
	const { address, close } = await serve(folder, '/');
	return { dist, address, close, remove };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('an article that this version cannot show does not replace the one that is stored', async ({
	page,
}) => {
	const { dist, address, close, remove } = await published();
	await open(page, `${address}ar/reading-guide/`);
	await served(page);
	await page.locator('.home').click();
	for (const slug of ['reading-guide', 'coalition-joint-statement']) {
		const path = join(dist, 'articles', slug, 'ar.json');
		const article = JSON.parse(await readFile(path, 'utf8'));
		article.body[0]._type = 'video';
		await writeFile(path, JSON.stringify(article));
	}
	await page.getByRole('main').getByRole('link', { name: 'كيف تقرأ' }).click();
	await expect(heading(page)).toHaveText('تعذّر عرض هذا المقال');
	await page.goBack();
	await page.getByRole('main').getByRole('link', { name: 'البيان المشترك' }).click();
	await expect(heading(page)).toHaveText('تعذّر عرض هذا المقال');
	await close();
	await open(page, `${address}ar/reading-guide/`);
	await expect(heading(page)).toContainText('كيف تقرأ');
	await expect(page.getByRole('article')).toBeVisible();
	await page.goto(`${address}ar/coalition-joint-statement/`);
	await expect(heading(page)).toHaveText('هذه الصفحة ليست على جهازك');
	await remove();
});

test('a page of the version before still works when the next one’s service worker has taken over', async ({
	page,
}) => {
	const { complaints } = watch(page);
	const { dist, address, close, remove } = await published();
	await open(page, `${address}ar/`);
	await served(page);
	await makeNextVersion(dist);
	let loads = 0;
	page.on('domcontentloaded', () => loads++);
	const builds = () =>
		page.evaluate(async () =>
			(await caches.keys()).filter((name) => name.startsWith('matn-files')),
		);
	const [before] = await builds();
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
		registration.waiting.postMessage('turn');
		while (registration.waiting) await new Promise((done) => setTimeout(done, 50));
	});
	await expect.poll(async () => (await builds()).includes(before ?? '')).toBe(false);
	expect(loads).toBe(0);
	await expect(async () => {
		if (!(await page.getByRole('dialog').isVisible()))
			await page.getByRole('button', { name: 'إعدادات القراءة' }).click({ timeout: 2000 });
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2000 });
	}).toPass();
	await dismiss(page);
	await page.getByRole('main').getByRole('link', { name: 'كيف تقرأ' }).click();
	await expect(page.getByRole('article')).toBeVisible();
	expect(loads).toBeLessThan(2);
	expect(complaints.filter((text) => !/Failed to load/.test(text))).toEqual([]);
	// And the next version has all that it needs without a network.
	await close();
	await open(page, `${address}ar/reading-guide/`);
	await expect(page.getByRole('article')).toBeVisible();
	await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await remove();
});
