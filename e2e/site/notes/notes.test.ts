import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { dismiss, open, settled, watch } from '../../support/watch.ts';

const STATEMENT = '/en/coalition-joint-statement/';
const JSON_OF_STATEMENT = '**/articles/coalition-joint-statement/en.json';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'My notes on this article' });
const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

/** Selects words in a block. */
async function select(page: Page, key: string, words: string): Promise<void> {
	await page.locator(`[id="${key}"]`).evaluate((block, words) => {
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf(words) ?? -1;
			if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
		}
	}, words);
}

/** The words that are highlighted in a color. */
const highlighted = (page: Page, color: string) =>
	expect.poll(() =>
		page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `note-${color}`),
	);

test('by keyboard alone, words are highlighted, noted, reached, changed, deleted and brought back', async ({
	page,
}) => {
	const { complaints } = watch(page);
	await open(page, STATEMENT);
	await expect(button(page, 'My notes')).toBeHidden();
	const text = await page.locator('#p1').textContent();
	await select(page, 'p1', 'International Coalition');
	await expect(button(page, 'Highlight')).toBeVisible();
	for (const name of ['Copy link to passage', 'Highlight']) {
		await page.keyboard.press('Tab');
		await expect(button(page, name)).toBeFocused();
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').first()).toContainText('Highlighted');
	await highlighted(page, 'yellow').toEqual(['International Coalition']);
	expect(await page.locator('#p1').textContent()).toBe(text);

	await page.reload();
	await highlighted(page, 'yellow').toEqual(['International Coalition']);
	await button(page, 'My notes').focus();
	await page.keyboard.press('Enter');
	await expect(sheet(page).getByRole('listitem')).toHaveCount(1);
	await sheet(page).getByRole('button', { name: 'Edit' }).focus();
	await page.keyboard.press('Enter');
	await expect(sheet(page).getByRole('textbox', { name: 'Note' })).toBeFocused();
	await page.keyboard.type('Who is in it?');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(sheet(page).getByRole('radio', { name: 'Green' })).toBeChecked();
	await page.keyboard.press('Escape');
	await highlighted(page, 'green').toEqual(['International Coalition']);

	await page.reload();
	await highlighted(page, 'green').toEqual(['International Coalition']);
	await button(page, 'My notes').focus();
	await page.keyboard.press('Enter');
	await expect(sheet(page)).toContainText('Who is in it?');
	await sheet(page).getByRole('link', { name: 'International Coalition' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?words=en\.\d+-\d+\.\w{4}#p1$/);
	await expect(sheet(page)).toBeHidden();
	await page.waitForFunction(() => CSS.highlights.has('passage'));

	await button(page, 'My notes').focus();
	await page.keyboard.press('Enter');
	await sheet(page).getByRole('button', { name: 'Delete' }).focus();
	await page.keyboard.press('Enter');
	await highlighted(page, 'green').toEqual([]);
	await expect(button(page, 'Bring it back')).toBeFocused();
	await page.keyboard.press('Enter');
	await highlighted(page, 'green').toEqual(['International Coalition']);
	await sheet(page).getByRole('button', { name: 'Delete' }).click();
	await dismiss(page);
	await expect(button(page, 'My notes')).toBeHidden();
	expect(complaints).toEqual([]);
});

test('after edits of the article notes are where their words are, or listed as lost; in another language their block is marked', async ({
	page,
}) => {
	await open(page, STATEMENT);
	for (const words of ['International Coalition', 'Washington']) {
		await select(page, 'p1', words);
		await button(page, 'Highlight').click();
		await highlighted(page, 'yellow').toContain(words);
	}
	// Over another one, in another color.
	await select(page, 'p1', 'of the International');
	await button(page, 'Write a note').click();
	await sheet(page).getByRole('radio', { name: 'Pink' }).check();
	await sheet(page).getByRole('textbox').fill('Over another one');
	await dismiss(page);
	await highlighted(page, 'pink').toEqual(['of the International']);

	await page.route(JSON_OF_STATEMENT, async (route) => {
		const text = await (await route.fetch()).text();
		await route.fulfill({
			body: text
				.replace('The joint statement of', 'Dear reader! The joint statement of')
				.replaceAll('Washington', 'Paris'),
			contentType: 'application/json',
		});
	});
	await page.locator('.home').click();
	await page.getByRole('link', { name: 'My notes' }).click();
	await expect(page.getByRole('listitem')).toHaveCount(3);
	await page.goBack();
	await page
		.getByRole('link', { name: /Coalition/i })
		.first()
		.click();
	await highlighted(page, 'yellow').toEqual(['International Coalition']);
	await button(page, 'My notes').click();
	await expect(
		sheet(page).getByRole('heading', { name: /words of these have changed/ }),
	).toBeVisible();
	await expect(sheet(page).getByRole('list').last().getByRole('listitem')).toContainText([
		'Washington',
	]);
	await dismiss(page);

	await page.locator('summary').getByText('Translations', { exact: true }).click();
	await page.locator('.languages a[hreflang=ar]').click();
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar');
	await highlighted(page, 'block').toHaveLength(3);
	await highlighted(page, 'yellow').toEqual([]);
});

test('notes are found, exported and imported into an empty browser, once; the links of the Markdown open at their words', async ({
	page,
	browser,
	baseURL,
}) => {
	await open(page, STATEMENT);
	await select(page, 'p1', 'International Coalition');
	await button(page, 'Highlight').click();
	await highlighted(page, 'yellow').toEqual(['International Coalition']);
	await open(page, '/ar/reading-guide/');
	await page.locator('#p1').evaluate((block) => getSelection()?.selectAllChildren(block));
	await button(page, 'كتابة ملاحظة').click();
	await page.getByRole('textbox', { name: 'الملاحظة' }).fill('مَتنٌ *مهم*');

	await open(page, '/en/notes/');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(page.getByRole('status').first()).toHaveText('2 notes');
	await page.getByRole('searchbox').fill('متن');
	await expect(page.getByRole('status').first()).toHaveText('1 note');
	await page.getByRole('searchbox').fill('');
	await page.getByRole('radio', { name: 'By date' }).check();
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);

	const exported = async (name: string, from = page) => {
		const download = from.waitForEvent('download');
		await from.getByRole('button', { name }).click();
		return await readFile(await (await download).path());
	};
	const markdown = String(await exported('(Markdown)'));
	const json = await exported('elsewhere (JSON)');
	expect(markdown).toContain('> International Coalition');
	expect(markdown).toContain('مَتنٌ \\*مهم\\*');
	const links = [...markdown.matchAll(/\((http[^)]*)\)/g)].map(([, link = '']) => link);
	expect(links).toHaveLength(2);

	const other = await (await browser.newContext()).newPage();
	await open(other, `${baseURL}/en/`);
	await button(other, 'Reading settings').click();
	await other.getByRole('dialog').getByRole('link', { name: 'My notes' }).click();
	await expect(other.getByText('There are no notes yet.')).toBeVisible();
	for (const outcome of ['2 notes were added or updated.', '0 notes were added or updated.']) {
		await other
			.locator('input[type=file]')
			.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: json });
		await expect(other.getByText(outcome)).toBeVisible();
		await expect(other.getByRole('listitem')).toHaveCount(2);
	}
	expect(String(await exported('elsewhere (JSON)', other))).toBe(String(json));
	for (const link of links) {
		await open(other, link);
		await other.waitForFunction(() => CSS.highlights.has('passage'));
		await highlighted(other, 'yellow').toHaveLength(1);
	}
	await other.context().close();

	// Twenty more than those that were exported.
	const [first] = JSON.parse(String(json)).notes;
	const notes = Array.from({ length: 20 }, (_, number) => ({
		...{ ...first, id: `${first.id}-${number}` },
		changed: new Date().toISOString(),
	}));
	const hint = page.getByText('20 notes are only in this browser.');
	await page.locator('input[type=file]').setInputFiles({
		...{ name: 'notes.json', mimeType: 'application/json' },
		buffer: Buffer.from(JSON.stringify({ format: 'matn-notes', version: 1, notes })),
	});
	await hint.click();
	await expect(button(page, 'Export to read (Markdown)')).toBeInViewport();
	await exported('elsewhere (JSON)');
	await expect(hint).toBeHidden();

	// Back from the words of one, the list is where it was left.
	const one = page.getByRole('listitem').nth(10);
	await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await settled(page);
	const top = () => one.evaluate((element) => element.getBoundingClientRect().top);
	const before = await top();
	await one.getByRole('link').click();
	await page.waitForFunction(() => CSS.highlights.has('passage'));
	await expect(page).toHaveURL(/\?words=en\.\d+-\d+\.\w{4}#p1$/);
	await expect(button(page, 'My notes')).toBeVisible();
	await page.goBack();
	await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
});

test('where notes can’t be stored the page says so; another tab’s changes come; a newer version’s notes stay', async ({
	page,
}) => {
	await open(page, STATEMENT);
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		Object.assign(window, { put });
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('It is full', 'QuotaExceededError');
		};
	});
	await select(page, 'p1', 'International Coalition');
	await button(page, 'Highlight').click();
	await expect(page.locator('.notice')).toContainText('no room left');
	await page.evaluate(() =>
		Object.assign(IDBObjectStore.prototype, { put: (window as unknown as { put: unknown }).put }),
	);
	await select(page, 'p1', 'International Coalition');
	await button(page, 'Write a note').click();
	const here = sheet(page).getByRole('textbox');
	await here.fill('First');
	// The sheet says no more that there is no room.
	await expect(sheet(page).getByRole('alert')).toBeHidden();

	const other = await page.context().newPage();
	await open(other, '/en/notes/');
	await expect(item(other, 'First')).toBeVisible();
	await other.getByRole('button', { name: 'Edit' }).click();
	const there = other.getByRole('textbox', { name: 'Note' });
	await there.fill('Second');
	await there.press('Tab');
	await other.getByRole('button', { name: 'Done' }).click();
	await expect(item(other, 'Second')).toBeVisible();
	await here.fill('Third');
	await expect(item(other, 'Second')).toContainText('Third');
	await other.getByRole('button', { name: 'Delete' }).click();
	await highlighted(page, 'yellow').toEqual([]);
	await other.getByRole('button', { name: 'Bring it back' }).click();
	await highlighted(page, 'yellow').toEqual(['International Coalition']);

	// A newer version of the site opens the database: the open pages make way, and still know their notes.
	await other.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('matn-notes:/', 9);
				opening.onsuccess = () => resolve(opening.result.close());
				opening.onblocked = reject;
			}),
	);
	await other.reload();
	await expect(item(other, 'Second')).toBeVisible();

	for (const lack of [
		() => Object.defineProperty(window, 'indexedDB', { value: undefined }),
		() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('No', 'SecurityError');
			};
		},
	]) {
		const bare = await page.context().newPage();
		await bare.addInitScript(lack);
		await open(bare, '/en/notes/');
		await expect(bare.getByText('This browser cannot keep notes')).toBeVisible();
		await open(bare, STATEMENT);
		await select(bare, 'p1', 'International Coalition');
		await expect(button(bare, 'Copy link to passage')).toBeVisible();
		await expect(button(bare, 'Highlight')).toHaveCount(0);
	}
});
