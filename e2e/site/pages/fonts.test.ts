import { expect, type Page, test } from '@playwright/test';
import { onLine, open, takeFaces } from '../../support/watch.ts';

const ADDRESS = '/ar/coalition-joint-statement/';

/** Who asked for each of the page's letters: `link` for what was preloaded, else the style sheet. */
function whoAsked(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.woff2'))
			.map((entry) => (entry as PerformanceResourceTiming).initiatorType),
	);
}

test('on a quick line the letters are there for the first paint', async ({ page }) => {
	await onLine(page, 50);
	await open(page, ADDRESS);
	expect(new Set(await whoAsked(page))).toEqual(new Set(['link']));
});

test('on a slow line, or one that is not known yet, the text does not wait for its letters, and has them later', async ({
	page,
}) => {
	await onLine(page, 100);
	await open(page, ADDRESS);
	expect(await whoAsked(page)).not.toContain('link');
	await takeFaces(page);
	await expect
		.poll(() => page.evaluate(() => document.fonts.check('1em "Matn Naskh Late"', 'متن')))
		.toBe(true);
});

test('going on takes up the letters together with the new text', async ({ page }) => {
	await page.route('**/*.woff2', async (route) => {
		await new Promise((done) => setTimeout(done, 1000));
		await route.continue();
	});
	await open(page, '/ar/');
	// What the title says when the letters change.
	await page.evaluate(() => {
		new MutationObserver(() => {
			Object.assign(window, { titleThen: document.querySelector('h1')?.textContent });
		}).observe(document.documentElement, { attributeFilter: ['data-faces'] });
	});
	await page.getByRole('link', { name: 'البيان المشترك' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-faces', 'late');
	expect(await page.evaluate('window.titleThen')).toContain('البيان المشترك');
});
