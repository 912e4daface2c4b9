import { expect } from '@playwright/test';
import { messageOf } from '../../support/messages.ts';
import { choose, openSettings } from '../../support/typography.ts';
import { dismiss, open, settled, taken } from '../../support/watch.ts';
import { names, requests } from './requests.ts';
import { test } from './walk.ts';

test.use({ serviceWorkers: 'allow' });

/** What no page asks for: other programs do. */
const FOR_OTHERS = /\.xml$|^robots\.txt$|^article\.schema\.json$/;

test('every request of the site has a row in the table of faults, and every row is requested', async ({
	page,
	site,
}) => {
	test.setTimeout(120_000);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
	});
	const say = (path: string) => messageOf('ar', path);
	const button = (path: string) => page.getByRole('button', { name: say(path), exact: true });
	const link = (name: string) => page.getByRole('link', { name, exact: true }).first();
	// A page of its own before there is a service worker, with all that it has.
	await open(page, '/ar/reading-guide/?with=en#no-such-place');
	await expect(page.locator('[data-beside]')).toBeVisible();
	await page.getByRole('article').getByRole('img').first().scrollIntoViewIfNeeded();
	await settled(page);
	await openSettings(page);
	await choose(page, 'typeface', 'plain');
	await dismiss(page);
	for (const path of ['article.share', 'article.saveOffline']) {
		await button(path).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await dismiss(page);
	}
	await page.locator('#p1').evaluate((block) => getSelection()?.selectAllChildren(block));
	await expect(button('notes:highlight')).toBeVisible();
	await button('article.listen').click();
	await expect(page.getByRole('region', { name: say('speech:title') })).toBeVisible();
	await page.getByRole('button', { name: say('frame.language') }).click();
	await page.locator('#_languages a[hreflang=en]').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goBack();
	await link(say('frame.search')).click();
	await page.getByRole('combobox').fill('"حقوق الإنسان"');
	await expect(page.getByRole('grid')).toBeVisible();
	await page.goto('/ar/search/?q=متن&in=reading-guide');
	await taken(page);
	await expect(page.getByRole('grid')).toBeVisible();
	await page.locator('.home').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('library:title'));
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	// The page listens some seconds after its start.
	await expect(async () => {
		await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message')));
		expect(site.asked).toContain('src/offline/new-version.ts');
	}).toPass();
	// Where there are no workers, the page itself searches.
	const other = await page.context().newPage();
	await other.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
	await open(other, `${site.address}en/search/?q=freedom`);
	await expect(other.getByRole('grid')).toBeVisible();
	await other.close();

	const asked = [...new Set(site.asked)].filter((path) => !FOR_OTHERS.test(path));
	const rowsOf = (path: string) => names.filter((name) => requests[name].path.test(path));
	expect(asked.filter((path) => rowsOf(path).length === 0)).toEqual([]);
	// A browser without a window fetches no web manifest.
	const idle = names.filter((name) => !asked.some((path) => requests[name].path.test(path)));
	expect(idle.filter((name) => name !== 'web manifest')).toEqual([]);
});
