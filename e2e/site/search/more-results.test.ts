import { expect, type Page } from '@playwright/test';
import {
	BRIDGE,
	BRIDGES,
	LAMP,
	LAMP_PASSAGES,
	LAMPS,
} from '../../support/sites/search-articles.ts';
import { test } from '../../support/sites/test.ts';
import { open, settled, withoutFaces } from '../../support/watch.ts';

test.use({ baseURL: ({ readerSite }, use) => use(readerSite.address) });

const titles = (page: Page) => page.getByRole('grid').getByRole('heading');
const more = (page: Page) => page.getByRole('button', { name: 'المزيد من النتائج' });

test('more results come ten at a time until all are there, and going back shows as many', async ({
	page,
}) => {
	// The lines are compared from one page to the next.
	await withoutFaces(page);
	await open(page, `ar/search/?q=${BRIDGE}`);
	await expect(titles(page)).toHaveCount(10);
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/في 23 مقال/);
	await more(page).focus();
	await page.keyboard.press('Enter');
	await expect(titles(page)).toHaveCount(20);
	// The focus goes on with the first that came.
	const eleventh = titles(page).nth(10).getByRole('link');
	await expect(eleventh).toBeFocused();
	await expect(eleventh).toBeInViewport();
	await more(page).click();
	await expect(titles(page)).toHaveCount(BRIDGES);
	await expect(more(page)).toBeHidden();

	const last = titles(page).last().getByRole('link');
	await last.scrollIntoViewIfNeeded();
	await settled(page);
	const name = (await last.textContent()) ?? '';
	const before = await last.evaluate((link) => link.getBoundingClientRect().top);
	await last.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await page.goBack();
	await expect(titles(page)).toHaveCount(BRIDGES);
	await expect(last).toBeFocused();
	await settled(page);
	const after = await last.evaluate((link) => link.getBoundingClientRect().top);
	expect(Math.abs(after - before)).toBeLessThan(8);
});

test('scrolling up through results that were never rendered does not jump', async ({ page }) => {
	await open(page, `ar/search/?q=${BRIDGE}`);
	await expect(titles(page)).toHaveCount(10);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await settled(page);
	for (let step = 0; step < 10; step++) {
		const jump = await page.evaluate(async () => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			const seen = [...document.querySelectorAll('[role=grid] a')].find(
				(link) => link.getBoundingClientRect().top > 200,
			);
			const before = seen?.getBoundingClientRect().top ?? 0;
			const by = Math.min(scrollY, 120);
			scrollBy(0, -by);
			await frame();
			await frame();
			return Math.abs((seen?.getBoundingClientRect().top ?? 0) - before - by);
		});
		expect(jump).toBeLessThan(3);
	}
});

test('the page’s title names the search, and a result can be opened in another tab', async ({
	page,
}) => {
	await open(page, 'ar/search/');
	await expect(page).toHaveTitle(/^‏?بحث — متن$/);
	await page.getByRole('combobox').fill(BRIDGE);
	await expect(page).toHaveTitle(/^‏?قنطرة — بحث — متن$/);
	const first = titles(page).first().getByRole('link');
	const name = (await first.textContent()) ?? '';
	const opened = page.context().waitForEvent('page');
	await first.click({ modifiers: ['ControlOrMeta'] });
	await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(page).toHaveURL(/\/reader\/ar\/search\//);
	await page.getByRole('combobox').fill('');
	await expect(page).toHaveTitle(/^‏?بحث — متن$/);
	await first.waitFor({ state: 'detached' });
	await page.getByRole('link', { name: 'متن' }).first().click();
	await expect(page).toHaveTitle(/المقالات/);
});

const rows = (page: Page) => page.getByRole('grid').getByRole('link');
const field = (page: Page) => page.getByRole('combobox');
const said = (page: Page) => page.getByRole('main').getByRole('status');
const inArticle = (page: Page) => page.getByRole('radio', { name: 'هذا المقال' });
const others = (page: Page) => page.getByRole('grid').getByRole('link', { name: /في هذا المقال$/ });

test('an article’s further passages are counted, and their link leads by keyboard to a search in it, and back', async ({
	page,
}) => {
	await open(page, `ar/search/?q=${LAMP}`);
	await expect(said(page)).toHaveText(`${LAMP_PASSAGES + 1} موضعًا في مقالين`);
	await expect(others(page)).toHaveCount(1);
	const article = page.getByRole('rowgroup', { name: 'بيت المصابيح' });
	const told = Number(((await others(page).textContent()) ?? '').match(/\d+/)?.[0]);
	// Of its links one is the title, and one leads to the others.
	expect((await article.getByRole('link').count()) - 2 + told).toBe(LAMP_PASSAGES);
	const id = await others(page).getAttribute('id');

	await field(page).focus();
	const active = () => field(page).getAttribute('aria-activedescendant');
	do await page.keyboard.press('ArrowDown');
	while ((await active()) !== id && (await active()) !== null);
	expect(await active()).toBe(id);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => url.searchParams.get('in') === 'lamps');
	await expect(inArticle(page)).toBeChecked();
	await expect(said(page)).toHaveText(`${LAMPS} موضعًا`);
	await expect(field(page)).toBeFocused();
	await expect(others(page)).toHaveCount(0);
	await expect(titles(page)).toHaveText(['بيت المصابيح']);

	await page.goBack();
	await expect(inArticle(page)).toHaveCount(0);
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
});

test('in a search of one article more passages come at a time, each paragraph by itself, until all are there', async ({
	page,
}) => {
	await open(page, `ar/search/?q=${LAMP}`);
	await others(page).focus();
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText(`${LAMPS} موضعًا`);
	// What had the focus is gone.
	await expect(page.locator('main')).toBeFocused();
	const before = await rows(page).count();
	expect(before).toBeLessThan(LAMPS + 1);
	await more(page).focus();
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(LAMPS + 1);
	await expect(rows(page).nth(before)).toBeFocused();
	await expect(more(page)).toBeHidden();
	const keys = await rows(page).evaluateAll((links) => links.map((link) => link.id.split('.')[2]));
	expect(new Set(keys).size).toBe(LAMPS + 1);
	await page.goBack();
	await expect(others(page)).toBeFocused();
});
