import { expect, type Page, test } from '@playwright/test';
import { holdBack, onLine, open, settling, takeFaces, taken, watch } from '../../support/watch.ts';

const ADDRESS = '/ar/coalition-joint-statement/';

/**
 * Who first asked for each file of letters: `link` for what was preloaded, else the style sheet. One that came
 * after the first paint is asked for once more, and then is in the browser's cache.
 */
function whoAsked(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const asked = performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.woff2'))
			.map((entry) => [entry.name, (entry as PerformanceResourceTiming).initiatorType] as const);
		// Of a name that comes twice a map keeps the last value.
		return [...new Map(asked.reverse()).values()];
	});
}

test('on a fast connection the fonts are preloaded for the first paint', async ({ page }) => {
	await onLine(page, 50);
	await open(page, ADDRESS);
	expect(new Set(await whoAsked(page))).toEqual(new Set(['link']));
});

test('on a slow connection the fonts are not preloaded, and come later', async ({ page }) => {
	await onLine(page, 100);
	await open(page, ADDRESS);
	expect(await whoAsked(page)).not.toContain('link');
	await takeFaces(page);
	await expect
		.poll(() => page.evaluate(() => document.fonts.check('1em "Matn Naskh Late"', 'متن')))
		.toBe(true);
});

test('fonts that came late are used from the next page on', async ({ page }) => {
	const release = await holdBack(page, '**/*.woff2');
	// A page whose fonts are still on their way has not loaded.
	await page.goto('/ar/', { waitUntil: 'commit' });
	await taken(page);
	release();
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

test('a page in Latin script asks for no letters of another while its own are on their way', async ({
	page,
}) => {
	const { requests } = watch(page);
	const settle = settling(page);
	const release = await holdBack(page, '**/source-serif*.woff2');
	await page.goto('/en/universal-declaration-of-human-rights/', { waitUntil: 'commit' });
	await taken(page);
	release();
	await settle();
	const files = requests.filter((url) => url.endsWith('.woff2'));
	expect(files).not.toEqual([]);
	expect(files.filter((url) => !url.includes('/source-serif'))).toEqual([]);
});
