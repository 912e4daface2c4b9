import type { Page } from '@playwright/test';

/** A look of the page: what the reader chose, and what the system says. */
export interface Theme {
	name: 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
	system: 'light' | 'dark';
}

/** At least one theme. */
export type Themes = readonly [Theme, ...Theme[]];

/** Every theme. The system's is tried in the dark, for in the light it is the light one. */
export const themes: Themes = [
	{ name: 'light', system: 'light' },
	{ name: 'sepia', system: 'dark' },
	{ name: 'dark', system: 'light' },
	{ name: 'system', system: 'dark' },
	{ name: 'contrast', system: 'light' },
	{ name: 'black', system: 'light' },
	{ name: 'contrast', system: 'dark' },
];

/** Shows the page in a theme, and leaves all else as it is. */
export async function show(page: Page, { name, system }: Theme): Promise<void> {
	await page.emulateMedia({ colorScheme: system });
	await page.locator('html').evaluate((html, chosen) => {
		html.dataset.theme = chosen;
	}, name);
}
