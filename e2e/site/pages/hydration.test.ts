import { expect, test } from '@playwright/test';
import { taken, watch } from '../../support/watch.ts';

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

for (const address of addresses) {
	test(`${address} is taken over without a complaint, from its own host alone`, async ({
		page,
		baseURL,
	}) => {
		const { complaints, requests } = watch(page);
		await page.goto(address);
		await taken(page);
		await page.waitForLoadState('networkidle');
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test('nothing that was prerendered is drawn anew', async ({ page }) => {
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			for (const element of document.querySelectorAll('#_root *'))
				Object.assign(element, { ours: true });
		});
	});
	await page.goto('/ar/reading-guide/');
	await taken(page);
	const foreign = await page
		.locator('#_root *')
		.evaluateAll((all) => all.filter((element) => !('ours' in element)).map((e) => e.outerHTML));
	expect(foreign).toEqual([]);
});

test('an article is asked for once, and can be read before it arrives', async ({ page }) => {
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
