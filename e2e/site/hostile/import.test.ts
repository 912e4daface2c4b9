import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { IMPORTED_SLUG } from '../../support/sites/hostile-page.ts';
import { IMPORT_LOG } from '../../support/sites/sites.ts';
import { test } from '../../support/sites/test.ts';
import { settling, taken, watch } from '../../support/watch.ts';

test('a hostile page that was imported runs nothing and asks no other host', async ({
	page,
	hostileSite: { address, folder },
}) => {
	// What was left out is said.
	expect(await readFile(join(folder, IMPORT_LOG), 'utf8')).toMatch(/script/i);
	const { complaints, requests } = watch(page);
	const settle = settling(page);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await page.goto(`${address}en/${IMPORTED_SLUG}/`);
	await taken(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hostile');
	for (const link of await page.getByRole('article').getByText(/link$/).all()) await link.click();
	await settle();
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
	expect(complaints).toEqual([]);
	await expect(page.getByText('onerror="window.ran = 1"')).toBeVisible();
});
