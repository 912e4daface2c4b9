import { chromium, expect, type Page, test } from '@playwright/test';
import { ROOT, serve, temporary } from '../../support/build-site.ts';
import { open } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

/** What a browser found in the manifest, and why it can't install the site. */
async function installability(page: Page) {
	const devtools = await page.context().newCDPSession(page);
	const { url, data, errors } = await devtools.send('Page.getAppManifest');
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	return { url, manifest: JSON.parse(data ?? '{}'), errors, installabilityErrors };
}

/** How large a picture is, in pixels. */
const sizeOf = (page: Page, src: string) =>
	page.evaluate(async (address) => {
		const picture = new Image();
		picture.src = address;
		await picture.decode();
		return `${picture.naturalWidth}x${picture.naturalHeight}`;
	}, src);

test('the site can be installed, in the language that it is read in', async ({ launchOptions }) => {
	const { address, close } = await serve(ROOT, '/');
	const { folder, remove } = await temporary();
	// As a reader's own browser: in a private window nothing can be installed.
	const context = await chromium.launchPersistentContext(folder, launchOptions);
	const page = await context.newPage();
	for (const [locale, dir, name] of [
		['ar', 'rtl', 'متن'],
		['en', 'ltr', 'Matn'],
	] as const) {
		await open(page, `${address}${locale}/reading-guide/`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
		const { url, manifest, errors, installabilityErrors } = await installability(page);
		expect(installabilityErrors).toEqual([]);
		expect(errors).toEqual([]);
		expect(url).toBe(`${address}${locale}/manifest.webmanifest`);
		expect(manifest).toMatchObject({ lang: locale, dir, name, id: '/', scope: '/' });
		expect(manifest.start_url).toBe(`/${locale}/`);
		for (const { src, sizes, type } of manifest.icons) {
			expect((await page.request.get(new URL(src, address).href)).headers()['content-type']).toBe(
				type,
			);
			if (sizes !== 'any') expect(await sizeOf(page, src)).toBe(sizes);
		}
	}
	// In another language it is installed in that one, without a reload.
	await page.getByRole('button', { name: 'Language' }).click();
	await page.getByRole('link', { name: 'فارسی', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
	await expect.poll(async () => (await installability(page)).manifest.lang).toBe('fa');
	const touch = page.locator('link[rel="apple-touch-icon"]');
	expect(await sizeOf(page, (await touch.getAttribute('href')) ?? '')).toBe('180x180');
	await context.close();
	await close();
	await remove();
});
