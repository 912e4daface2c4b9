import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Block } from '../../../src/core/article/article.ts';
import { paragraph } from '../../../src/core/testing/blocks.ts';
import { build, copyProject, serve, temporary } from '../../support/build-site.ts';
import { open, settled } from '../../support/watch.ts';

/** A word that only these articles have, and how many of them have it. */
const WORD = 'قنطرة';
const ARTICLES = 23;

/** A word that stands in so many paragraphs of one article, and in one of another. */
const LAMP = 'مشكاة';
const LAMPS = 33;
/** The last three of them are short, and found together. */
const PASSAGES = LAMPS - 2;
/** Enough for a paragraph to be found by itself. */
const FILLING = 'كان الناس في ذلك الزمان يمشون بين البيوت ليلا ولا يرون الطريق '.repeat(6);

let address = '';
let end = async () => {};

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const { folder, remove } = await temporary();
	await copyProject(folder);
	const write = async (slug: string, title: string, body: Block[]) => {
		const own = join(folder, 'public/articles', slug);
		await mkdir(own, { recursive: true });
		const article = { lang: 'ar', title, published: '2026-01-01', body };
		await writeFile(join(own, 'ar.json'), JSON.stringify(article));
	};
	for (let n = 1; n <= ARTICLES; n++) {
		const body = [1, 2, 3, 4, 5].map((p) =>
			paragraph(`p${p}`, `عبر الرجال ${WORD} المدينة مرة ${p} في اليوم ${n} ثم عادوا إلى بيوتهم.`),
		);
		await write(`bridge-${n}`, `جسر ${n}`, body);
	}
	const lamps = Array.from({ length: LAMPS }, (_, p) =>
		paragraph(`p${p}`, `${p < LAMPS - 3 ? FILLING : ''}وفي الركن رقم ${p} منها ${LAMP}.`),
	);
	await write('lamps', 'بيت المصابيح', lamps);
	await write('one-lamp', 'بيت آخر', lamps.slice(0, 1));
	const { code, output } = await build(folder, '--base', '/reader/');
	expect(code, output).toBe(0);
	const server = await serve(folder, '/reader/');
	address = server.address;
	end = async () => {
		await server.close();
		await remove();
	};
});

test.afterAll(() => end());

const titles = (page: Page) => page.getByRole('grid').getByRole('heading');
const more = (page: Page) => page.getByRole('button', { name: 'المزيد من النتائج' });

test('more results come ten at a time, by keyboard, until all are there; the way back has as many', async ({
	page,
}) => {
	await open(page, `${address}ar/search/?q=${WORD}`);
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
	await expect(titles(page)).toHaveCount(ARTICLES);
	await expect(more(page)).toBeHidden();

	const last = titles(page).last().getByRole('link');
	await last.scrollIntoViewIfNeeded();
	await settled(page);
	const name = (await last.textContent()) ?? '';
	const before = await last.evaluate((link) => link.getBoundingClientRect().top);
	await last.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await page.goBack();
	await expect(titles(page)).toHaveCount(ARTICLES);
	await expect(last).toBeFocused();
	await settled(page);
	const after = await last.evaluate((link) => link.getBoundingClientRect().top);
	expect(Math.abs(after - before)).toBeLessThan(8);
});

test('scrolling up through results that were never laid out does not jump', async ({ page }) => {
	await open(page, `${address}ar/search/?q=${WORD}`);
	await expect(titles(page)).toHaveCount(10);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await settled(page);
	for (let step = 0; step < 20; step++) {
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

test('the tab names the words, and a result can be opened in another tab', async ({ page }) => {
	await open(page, `${address}ar/search/`);
	await expect(page).toHaveTitle(/^‏?بحث — متن$/);
	await page.getByRole('combobox').fill(WORD);
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

test('what is not shown of an article is counted, and leads by keyboard to a search in it, and back', async ({
	page,
}) => {
	await open(page, `${address}ar/search/?q=${LAMP}`);
	await expect(said(page)).toHaveText(`${PASSAGES + 1} موضعًا في مقالين`);
	await expect(others(page)).toHaveCount(1);
	const article = page.getByRole('rowgroup', { name: 'بيت المصابيح' });
	const told = Number(((await others(page).textContent()) ?? '').match(/\d+/)?.[0]);
	// Of its links one is the title, and one leads to the others.
	expect((await article.getByRole('link').count()) - 2 + told).toBe(PASSAGES);
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

test('an article’s passages come some at a time too, each paragraph by itself, until all are there', async ({
	page,
}) => {
	await open(page, `${address}ar/search/?q=${LAMP}`);
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
