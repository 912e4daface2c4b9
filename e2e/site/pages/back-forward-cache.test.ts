import { expect, type Page, test } from '@playwright/test';
import { messageOf } from '../../support/messages.ts';
import { holdBack, open, settled, topOf, watch } from '../../support/watch.ts';

/*
 * A page that the browser has put away whole, and brings back as it was (the back/forward cache).
 * The test tool can't follow a page in there, so the page is told that it goes and comes, by the
 * events that the browser would send. What was stored meanwhile another page of the reader's stored.
 */

const tell = (page: Page, type: 'pagehide' | 'pageshow') =>
	page.evaluate(
		(type) => void dispatchEvent(new PageTransitionEvent(type, { persisted: true })),
		type,
	);

test('a page that comes back from the back/forward cache shows what was chosen and read since, at the reader’s line', async ({
	page,
	context,
}) => {
	// A page that was put away hears nothing of what others store.
	await context.addInitScript(() => {
		addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
	});
	const library = await context.newPage();
	const complaints = [page, library].map((one) => watch(one).complaints);
	await open(library, '/ar/');
	const reading = library.getByRole('navigation', { name: messageOf('ar', 'library:reading') });
	await expect(reading).toHaveCount(0);
	await tell(library, 'pagehide');
	// They come some seconds after the reader has scrolled, and keep the article among what is read.
	await holdBack(page, '**/assets/extras-*.js');
	await page.bringToFront();
	await open(page, '/ar/coalition-joint-statement/');
	await page.getByRole('button', { name: messageOf('ar', 'article.showMore') }).click();
	await page.locator('#p5').evaluate((block) => {
		block.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	await settled(page);
	const top = await topOf(page, 'p5');
	await tell(page, 'pagehide');

	const other = await context.newPage();
	await open(other, '/en/');
	await other.getByRole('button', { name: messageOf('en', 'settings.title') }).click();
	for (const path of ['theme.dark', 'size.xl'])
		await other
			.getByRole('radio', { name: messageOf('en', `settings:${path}`), exact: true })
			.check();
	await other.evaluate(() => {
		const place = { lang: 'ar', title: 'متن', key: 'p1', into: 0, minutes: 3 };
		localStorage.setItem('matn:reading', JSON.stringify([{ slug: 'reading-guide', ...place }]));
	});
	await other.close();

	const html = page.locator('html');
	await expect(html).not.toHaveAttribute('data-theme', 'dark');
	const height = (await page.locator('#p5').boundingBox())?.height ?? 0;
	await page.bringToFront();
	await tell(page, 'pageshow');
	await expect(html).toHaveAttribute('data-theme', 'dark');
	// The text is larger, and the place in it is the same.
	await expect
		.poll(async () => (await page.locator('#p5').boundingBox())?.height)
		.toBeGreaterThan(height);
	await settled(page);
	expect(Math.abs((await topOf(page, 'p5')) - top)).toBeLessThan(3);
	await page.getByRole('button', { name: messageOf('ar', 'article.showLess') }).click();
	await expect(page.locator('#p7')).toBeHidden();

	await tell(library, 'pageshow');
	await expect(library.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(reading.getByRole('link')).toHaveText(/^متن/);
	expect(complaints.flat()).toEqual([]);
});
