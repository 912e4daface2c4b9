import { expect, test } from '@playwright/test';
import { breadths, everyNth } from '../../support/matrix.ts';
import { open, settling, taken, watch } from '../../support/watch.ts';

const addresses = [
	'/ar/coalition-joint-statement/',
	'/en/coalition-joint-statement/',
	'/fr/coalition-joint-statement/',
	'/ar/reading-guide/',
	'/en/reading-guide/',
	'/fa/reading-guide/',
	'/ar/',
	'/zh/',
	'/ar/search/',
	'/en/search/?q=freedom&lang=all',
	'/ar/reading-guide/#print',
	'/ar/reading-guide/#%',
	'/ar/reading-guide/?text=en',
	'/ar/reading-guide/?x=%',
];

for (const { breadth, details } of breadths) {
	test(
		`${breadth} pages hydrate without an error or warning, and ask no other host`,
		details,
		async ({ page, baseURL }) => {
			const { complaints, requests } = watch(page);
			const settle = settling(page);
			for (const address of breadth === 'all' ? addresses : everyNth(addresses, 3)) {
				await page.goto('about:blank');
				await open(page, address);
				await settle();
				expect(complaints, address).toEqual([]);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			}
			expect(
				requests.filter((url) => !url.startsWith(`${baseURL}/`) && url !== 'about:blank'),
			).toEqual([]);
		},
	);
}

test('hydration replaces no prerendered element', async ({ page }) => {
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			for (const element of document.querySelectorAll('#_root *'))
				Object.assign(element, { ours: true });
		});
	});
	await page.goto('/ar/reading-guide/');
	await taken(page);
	const foreign = await page.evaluate(() =>
		[...document.querySelectorAll('#_root *')]
			.filter((element) => !('ours' in element))
			.map((element) => element.outerHTML),
	);
	expect(foreign).toEqual([]);
});

test('an article’s data is requested once, and its text can be read before it arrives', async ({
	page,
}) => {
	const { requests } = watch(page);
	let arrive = () => {};
	const late = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route('**/articles/**', async (route) => {
		await late;
		await route.continue();
	});
	await page.goto('/ar/coalition-joint-statement/', { waitUntil: 'domcontentloaded' });
	await expect(page.getByText('أشار البيان المشترك', { exact: false }).first()).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-live');
	arrive();
	await taken(page);
	expect(requests.filter((url) => url.includes('/articles/'))).toHaveLength(1);
});
