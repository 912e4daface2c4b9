import { expect } from '@playwright/test';
import { SERIES, slugOf, titleOf } from '../../support/sites/library-articles.ts';
import { test } from '../../support/sites/test.ts';
import { open, watch } from '../../support/watch.ts';

test.use({ baseURL: ({ librarySite }, use) => use(librarySite.address) });

test('under a text stand the parts before and after it; its series and its author have a list', async ({
	page,
}) => {
	const { complaints } = watch(page);
	const [first = 0, second = 0, third = 0] = SERIES;
	const titles = SERIES.map((n) => titleOf(n, 'en'));
	await open(page, `/en/${slugOf(second)}/`);
	const parts = page.getByRole('navigation', { name: /series Seas/ });
	await expect(parts).toContainText(`Previous part: ${titleOf(first, 'en')}`);
	await parts.getByRole('link', { name: titleOf(third, 'en') }).click();
	await expect(page).toHaveURL(`/en/${slugOf(third)}/`);
	await expect(parts).toContainText(`Previous part: ${titleOf(second, 'en')}`);
	await expect(parts).not.toContainText('Next part');
	await parts.getByRole('link', { name: 'Seas', exact: true }).click();
	await expect(page).toHaveURL('/en/-/series-seas/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Seas');
	await expect(page.locator('.entries h2')).toHaveText(titles);
	await page.getByRole('link', { name: titleOf(first, 'en'), exact: true }).click();
	await page.getByRole('link', { name: 'Sana' }).click();
	await expect(page).toHaveURL('/en/-/author-sana/');
	await expect(page.locator('.entries h2')).toHaveCount(SERIES.length);
	// In the other language the list has its own name and titles, where there are any.
	await page.goto('/ar/-/series-seas/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('بحار');
	await expect(page.locator('.entries h2').nth(1)).toHaveText(titleOf(second, 'ar'));
	expect(complaints).toEqual([]);
});
