import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { paragraph } from '../src/core/testing/blocks.ts';
import { build, copyProject, serve, temporary } from './build-site.ts';
import { open, settled } from './watch.ts';

/** A word that only these articles have, and how many of them have it. */
const WORD = 'قنطرة';
const ARTICLES = 23;

let address = '';
let end = async () => {};

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const { folder, remove } = await temporary();
	await copyProject(folder);
	for (let n = 1; n <= ARTICLES; n++) {
		const own = join(folder, 'public/articles', `bridge-${n}`);
		await mkdir(own, { recursive: true });
		const body = [1, 2, 3, 4, 5].map((p) =>
			paragraph(`p${p}`, `عبر الرجال ${WORD} المدينة مرة ${p} في اليوم ${n} ثم عادوا إلى بيوتهم.`),
		);
		const article = { lang: 'ar', title: `جسر ${n}`, published: '2026-01-01', body };
		await writeFile(join(own, 'ar.json'), JSON.stringify(article));
	}
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
