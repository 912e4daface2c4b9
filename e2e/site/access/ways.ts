import { expect, type Locator, type Page } from '@playwright/test';
import { open, withoutLateTimers } from '../../support/watch.ts';
import type { Name, Side } from './sides.ts';

/*
 * Ways to the states of pages that several of them share.
 */

/** A button by its name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The address of the article that has all that articles can have. */
export const article = ({ locale }: Side, rest = '') => `/${locale}/reading-guide/${rest}`;
/** The address of a short article, for what is over a text and not in it: rules take their time for each element. */
export const brief = ({ locale }: Side, rest = '') =>
	`/${locale}/coalition-joint-statement/${rest}`;
/** The address of the search. */
export const search = ({ locale }: Side, rest = '') => `/${locale}/search/${rest}`;
/** What is said in passing. */
export const said = (page: Page) => page.locator('.notice');
/** Waits until something is to be seen. */
export const there = (what: Locator) => expect(what.first()).toBeVisible();

/** Presses a button of an article's page, by default of a short one. */
export async function press(
	page: Page,
	side: Side,
	name: Name,
	address = brief(side),
): Promise<Locator> {
	await open(page, address);
	await button(page, side.names[name]).click();
	const sheet = page.locator('dialog[open], :popover-open');
	await there(sheet);
	return sheet;
}

/** Lets the page's own storage have something before it is opened. */
export const stored = (page: Page, entries: Record<string, unknown>) =>
	page.addInitScript((all) => {
		for (const [key, value] of Object.entries(all))
			localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
	}, entries);

/** Where some articles were left. */
export const bookmarks = (page: Page, { locale }: Side) =>
	stored(page, {
		'matn:reading': [
			['reading-guide', locale, 'دليل القراءة', 'outline'],
			['universal-declaration-of-human-rights', 'ar', 'الإعلان العالمي لحقوق الإنسان', 'article-9'],
			['coalition-joint-statement', 'en', 'Joint statement of the coalition', 'p3'],
		].map(([slug, lang, title, key]) => ({ slug, lang, title, key, into: 0.2, minutes: 4 })),
	});

/** Opens the library's second page as one of a large library's. */
export async function largeLibrary(page: Page, side: Side): Promise<void> {
	await page.route('**/articles/-/*/by-title/*.json', async (route) => {
		const { entries, ...list } = await (await route.fetch()).json();
		// As in the other language: titles are in another order there.
		entries.sort((a: { slug: string }, b: { slug: string }) => a.slug.localeCompare(b.slug));
		await route.fulfill({ json: { ...list, entries, count: 95 } });
	});
	await open(page, `/${side.locale}/`);
	await page.getByRole('link', { name: side.names.byTitle }).click();
	await there(page.locator('.pager'));
}

/** Selects a paragraph. */
export async function select(page: Page): Promise<void> {
	await page.locator('#p1').evaluate((block) => {
		getSelection()?.selectAllChildren(block);
	});
}

/** Highlights a paragraph of the article. */
export async function highlight(page: Page, side: Side): Promise<void> {
	await open(page, article(side));
	await select(page);
	await button(page, side.names.highlight).click();
	await there(button(page, side.names.notes));
}

/** Changes the words of the notes that are stored, in the page, so that no text has them. */
export async function loseNotes(): Promise<void> {
	const result = (request: IDBRequest) =>
		new Promise<unknown>((resolve) =>
			request.addEventListener('success', () => resolve(request.result)),
		);
	const db = (await result(indexedDB.open('matn-notes:/'))) as IDBDatabase;
	const store = db.transaction('notes', 'readwrite').objectStore('notes');
	for (const note of (await result(store.getAll())) as object[])
		await result(store.put({ ...note, words: 'matn متن', before: '', after: '' }));
	db.close();
}

/** An address of a passage, as the page itself makes it. */
export async function passage(page: Page, side: Side): Promise<string> {
	// The notice stays.
	await withoutLateTimers(page);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
		});
	});
	await open(page, brief(side));
	await select(page);
	await button(page, side.names.passage).click();
	await there(said(page));
	return page.evaluate(() => (window as unknown as { copied: string }).copied);
}

/** A system that has no way to share. */
export const noShare = (page: Page) =>
	page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));

const broken = (page: Page, { locale }: Side, json: object | undefined) =>
	page.route(`**/articles/reading-guide/${locale}.json`, (route) =>
		json ? route.fulfill({ json }) : route.abort(),
	);

/** Follows a link to an article of which something else comes, or nothing. */
export async function failedArticle(page: Page, side: Side, json?: object): Promise<void> {
	await open(page, `/${side.locale}/`);
	await broken(page, side, json);
	await page.locator('.entries a[href*="reading-guide"]').first().click();
	await expect(page.locator('[data-kind="error"]')).toBeVisible();
}

/** Opens the search with a word that is found. */
export async function found(page: Page, side: Side, rest = ''): Promise<void> {
	await open(page, search(side, `?q=${side.word}${rest}`));
	// The grid is there before its rows, which are drawn two articles a frame.
	await there(page.getByRole('gridcell'));
}
