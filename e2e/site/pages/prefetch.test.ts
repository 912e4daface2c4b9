import { expect, type Page, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open, openWhole, watch } from '../../support/watch.ts';

const TITLE = 'البيان المشترك لدول التحالف';
const JSON_PATH = '/articles/coalition-joint-statement/ar.json';

const link = (page: Page) => page.getByRole('link', { name: TITLE });
const asked = (requests: string[]) => requests.filter((url) => url.endsWith(JSON_PATH)).length;

for (const [sign, give] of [
	['the pointer', (page: Page) => link(page).hover()],
	['the focus', (page: Page) => link(page).focus()],
] as const) {
	test(
		`${sign} on a link requests its article, and following it requests nothing more`,
		matrixUnless(sign === 'the pointer'),
		async ({ page }) => {
			const { requests, complaints } = watch(page);
			await open(page, '/ar/');
			expect(asked(requests)).toBe(0);
			await give(page);
			await expect.poll(() => asked(requests)).toBe(1);
			await link(page).press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
			expect(asked(requests)).toBe(1);
			expect(complaints).toEqual([]);
		},
	);
}

test('an article whose early request failed is requested again when its link is followed', async ({
	page,
}) => {
	await open(page, '/ar/');
	await page.route(`**${JSON_PATH}`, (route) => route.abort(), { times: 1 });
	const lost = page.waitForEvent('requestfailed');
	await link(page).hover();
	await lost;
	await link(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
});

test('pointing at a link within the page requests nothing', async ({ page }) => {
	await page.clock.install();
	await openWhole(page, '/ar/coalition-joint-statement/');
	const { requests } = watch(page);
	const entries = page.getByRole('navigation', { name: 'محتويات المقال' }).getByRole('link');
	for (const entry of await entries.all()) await entry.hover();
	await page.getByRole('link', { name: 'متن' }).first().hover();
	expect(requests).toEqual([]);
});
