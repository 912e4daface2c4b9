import type { Page } from '@playwright/test';

/**
 * Goes to an address as the way back does, and waits until there is another page, with all it says.
 *
 * @param state what the entry of the history holds
 */
export async function moveTo(page: Page, path: string, state: unknown = null): Promise<void> {
	await page.evaluate(
		([to, its]) => {
			for (const title of document.querySelectorAll('h1')) title.dataset.before = '';
			history.pushState(its, '', to as string);
			dispatchEvent(new PopStateEvent('popstate'));
		},
		[path, state],
	);
	// It may be a page that only the server knows.
	await page.waitForFunction(() => {
		const title = document.querySelector('h1:not([data-before])');
		const search = document.querySelector('[data-kind=search]');
		const isSaid = search?.querySelector('.search-hint, .count:not(:empty)');
		return document.querySelector('html[data-live]') && title && (!search || isSaid);
	});
}
