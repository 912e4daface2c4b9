import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { ROOT } from '../../support/build-site.ts';
import { open } from '../../support/watch.ts';

const ARTICLE = '/ar/coalition-joint-statement/';
const LAST = 'p7';
const more = (page: Page) => page.getByRole('button', { name: 'اظهر المزيد' });
const less = (page: Page) => page.getByRole('button', { name: 'اظهر الأقل' });

/** Writes a copy to the disk, opens it without scripts, and expects all of the text and no button. */
async function expectWhole(browser: Browser, file: string, copy: string): Promise<void> {
	await writeFile(file, copy);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(pathToFileURL(file).href);
	await expect(page.locator(`[id="${LAST}"]`)).toBeVisible();
	await expect(more(page)).toBeHidden();
	await expect(less(page)).toBeHidden();
	await context.close();
}

test('the DOM and the MHTML have the whole article without scripts: after load, with the rest open, and after “show less”', async ({
	browser,
	page,
}, info) => {
	await open(page, ARTICLE);
	const session = await page.context().newCDPSession(page);
	for (const prepare of [undefined, more, less]) {
		await prepare?.(page).click();
		await expectWhole(browser, info.outputPath('copy.html'), await page.content());
		const { data } = await session.send('Page.captureSnapshot');
		await expectWhole(browser, info.outputPath('copy.mhtml'), data);
	}
});

test('pages of the site that are opened from disk have the whole text, and nothing throws', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const disk = (path: string) => pathToFileURL(join(ROOT, 'dist', path)).href;
	await page.goto(disk(`${ARTICLE}index.html`));
	await expect(page.locator(`[id="${LAST}"]`)).toBeVisible();
	await expect(more(page)).toBeHidden();
	for (const address of [
		disk('index.html'),
		disk('404.html'),
		`${disk(`${ARTICLE}index.html`)}?text=en#s2`,
	]) {
		await page.goto(address);
		await expect(page).toHaveURL(address);
		await expect(page.locator('html')).not.toHaveAttribute('data-swap');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	expect(errors).toEqual([]);
});

/** The letters of a text alone: a PDF breaks its lines, and has ʼ, which is a letter, for an apostrophe. */
const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|ʼ/gu, '');

/** The letters in a PDF, as they follow each other. */
async function textIn(pdf: Buffer): Promise<string> {
	const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
	return lettersOf(text);
}

test('a PDF has the beginning and the end of every paragraph once, the last one too, and the page is as it was after', async ({
	page,
}) => {
	// Arabic letters are in a PDF in the order in which they are seen.
	await open(page, '/en/coalition-joint-statement/');
	const text = await textIn(await page.pdf());
	const paragraphs = await page.locator('section p[id]').allTextContents();
	expect(paragraphs.length).toBeGreaterThan(5);
	// What stands at the end of a page may be written within a paragraph.
	for (const words of paragraphs.map(lettersOf))
		for (const part of [words.slice(0, 30), words.slice(-30)])
			expect(text.split(part).length, part).toBe(2);
	expect(text).not.toContain('Showmore');
	await expect(page.getByRole('button', { name: 'Show more' })).toBeVisible();
});
