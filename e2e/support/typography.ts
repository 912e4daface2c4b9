import { expect, type Page } from '@playwright/test';
import { messageOf } from './messages.ts';

/** Opens the reading settings, and unfolds all that they have. */
export async function openSettings(page: Page): Promise<void> {
	const lang = await page.locator('html').getAttribute('lang');
	const name = messageOf(lang ?? '', 'settings.title');
	await page.getByRole('button', { name, exact: true }).click();
	const parts = page.getByRole('dialog').locator('summary');
	await expect(parts.first()).toBeVisible();
	for (const part of await parts.all()) await part.click();
	await expect(page.locator('[name="typeface"]').first()).toBeAttached();
}

/** Chooses an option of a preference in the settings, which must be open. */
export const choose = (page: Page, name: string, option: string): Promise<void> =>
	page
		.locator(`input[name="${name}"][value="${option}"]`)
		.evaluate((input: HTMLElement) => input.click());

/** Lets the page's own storage have an option of a preference before it is opened. */
export const remember = (page: Page, name: string, option: string): Promise<unknown> =>
	page.addInitScript(([name, option]) => localStorage.setItem(`matn:${name}`, option), [
		name,
		option,
	] as const);

/** Applies an option of a preference that another tab has stored. */
export const applyFromOtherTab = (page: Page, name: string, option: string): Promise<void> =>
	page.evaluate(
		([name, option]) => {
			localStorage.setItem(`matn:${name}`, option);
			dispatchEvent(new StorageEvent('storage', { key: `matn:${name}` }));
		},
		[name, option] as const,
	);
