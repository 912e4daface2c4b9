import { expect, type Page } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { test } from '../../support/sites/test.ts';
import { holdBack, open, taken, watch } from '../../support/watch.ts';

/*
 * What is typed from the key that opens the search on, before the search's page has come.
 */

const ARTICLE = '/ar/reading-guide/';
const WORDS = 'حرية الرأي';
const holdSearch = (page: Page) => holdBack(page, '**/search-route-*.js');
/** The search's own field. */
const field = (page: Page) => page.getByRole('combobox');
/** The one that stands in its place before. */
const typeAhead = (page: Page) => page.getByRole('textbox', { name: 'بحث', exact: true });
const caret = (page: Page) =>
	field(page).evaluate((input) => (input as HTMLInputElement).selectionStart);

test('what is typed before the search’s page is loaded is in its field, in order, and searched for', async ({
	page,
}) => {
	const { complaints } = watch(page);
	await open(page, ARTICLE);
	const release = await holdSearch(page);
	await page.keyboard.press('/');
	await page.keyboard.type('ريةX');
	await page.keyboard.press('Backspace');
	await page.keyboard.type(' الرأي');
	await page.keyboard.press('Home');
	await page.keyboard.type('ح');
	await expect(typeAhead(page)).toHaveValue(WORDS);
	await expect(page).toHaveURL(ARTICLE);
	release();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue(WORDS);
	expect(await caret(page)).toBe(1);
	await expect(typeAhead(page)).toHaveCount(0);
	await expect(page).toHaveURL((url) => url.searchParams.get('q') === WORDS);
	await expect(page.getByRole('grid')).toBeVisible();
	expect(complaints).toEqual([]);
});

const ways = {
	'Ctrl and K': (page: Page) => page.keyboard.press('Control+k'),
	'the link in the header': (page: Page) =>
		page.getByRole('banner').getByRole('link', { name: 'بحث', exact: true }).click(),
};
for (const [name, go] of Object.entries(ways)) {
	test(
		`what is typed at once after ${name} is in the search’s field`,
		matrixUnless(false),
		async ({ page }) => {
			await open(page, ARTICLE);
			const release = await holdSearch(page);
			await go(page);
			await page.keyboard.type(WORDS);
			release();
			await expect(field(page)).toBeFocused();
			await expect(field(page)).toHaveValue(WORDS);
		},
	);
}

test('what is typed after / before hydration is in the search’s field, and Enter loads its page', async ({
	page,
}) => {
	const { complaints } = watch(page);
	const release = await holdBack(page, '**/articles/**/*.json');
	for (const then of [() => page.keyboard.press('Enter'), release]) {
		await page.goto(ARTICLE);
		await expect(async () => {
			await page.keyboard.press('/');
			await expect(typeAhead(page)).toBeFocused({ timeout: 500 });
		}).toPass();
		await page.keyboard.press('Escape');
		await page.keyboard.type(WORDS);
		await expect(page.locator('html')).not.toHaveAttribute('data-live');
		await then();
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === WORDS);
		await taken(page);
		await expect(field(page)).toHaveValue(WORDS);
	}
	expect(complaints).toEqual([]);
});

test('letters that an input method composes stay together when the search’s page comes', async ({
	page,
}) => {
	const input = await page.context().newCDPSession(page);
	await open(page, ARTICLE);
	const release = await holdSearch(page);
	await page.keyboard.press('/');
	await page.keyboard.type('في ');
	await input.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
	release();
	await expect(field(page)).toHaveValue('في ni');
	await expect(typeAhead(page)).toBeFocused();
	await input.send('Input.insertText', { text: '你' });
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('!');
	await expect(field(page)).toHaveValue('في 你!');
});

test('while the search’s page is loaded, Escape empties the field, a click beside it keeps its words, and a link leads elsewhere', async ({
	page,
}) => {
	await open(page, ARTICLE);
	const release = await holdSearch(page);
	await page.keyboard.press('/');
	await page.keyboard.type('كلام');
	await page.keyboard.press('Escape');
	await expect(typeAhead(page)).toHaveValue('');
	await page.keyboard.type('كلام');
	await page.getByRole('banner').getByRole('link', { name: 'متن' }).first().click();
	await expect(page).toHaveURL('/ar/');
	await expect(typeAhead(page)).toHaveCount(0);
	await page.keyboard.press('/');
	await page.keyboard.type(WORDS);
	await page.mouse.click(5, 600);
	await expect(typeAhead(page)).not.toBeFocused();
	release();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue(WORDS);
});
