import { expect } from '@playwright/test';
import { serve } from '../../support/build-site.ts';
import { FORMER_SLUG, KINDS_SLUG } from '../../support/sites/kinds-article.ts';
import { test } from '../../support/sites/test.ts';
import { afterStart, open, served, taken } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

test('a former address leads on: as a document, without scripts, in an open tab, offline', async ({
	page,
	browser,
	readerSite,
}) => {
	const { address, close } = await serve(readerSite.folder, '/reader/');
	const [former, now] = [FORMER_SLUG, KINDS_SLUG].map((slug) => `${address}ar/${slug}/`);

	const plain = await browser.newPage({ javaScriptEnabled: false });
	await plain.goto(`${former}`);
	await expect(plain).toHaveURL(`${now}`);
	await expect(plain.getByRole('article')).toContainText('بين قائمتين');
	await plain.close();

	await page.goto(`${former}?text=ar#wide`);
	await expect(page).toHaveURL(`${now}?text=ar#wide`);
	await taken(page);
	await expect(page.locator('#wide')).toBeInViewport();

	// A tab that is open since before knows the article at its former address, and asks for a file that is gone.
	const tab = await browser.newPage({ serviceWorkers: 'block' });
	await tab.route('**/articles/-/ar/1.json', async (route) => {
		const list = await (await route.fetch()).json();
		const entry = { ...list.entries[0], slug: FORMER_SLUG, lang: 'ar', languages: ['ar'] };
		await route.fulfill({ json: { ...list, entries: [entry] } });
	});
	const hasRecovery = afterStart(tab);
	await open(tab, `${address}ar/reading-guide/`);
	await hasRecovery;
	await tab.locator('a.home').click();
	await tab.locator(`#_${FORMER_SLUG}`).getByRole('link').first().click();
	await expect(tab).toHaveURL(`${now}`);
	await tab.close();

	await served(page);
	await open(page, `${now}`);
	await close();
	await page.goto(`${former}?text=ar#wide`);
	await expect(page).toHaveURL(`${now}?text=ar#wide`);
	await expect(page.locator('#wide')).toBeInViewport();
});
