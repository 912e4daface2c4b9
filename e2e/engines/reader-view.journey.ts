import { expect } from '@playwright/test';
import { parseHTML } from 'linkedom';
import {
	headingsOf,
	missing,
	plain,
	servedPage,
	shownIn,
	words,
	wordsOf,
} from '../support/reader-view.ts';
import { journey } from './journey.ts';
import type { Tab } from './tab.ts';

/** What Firefox's reader view shows, once it does. */
async function shown(tab: Tab) {
	const isThere = () => tab.ask(() => document.querySelector('.moz-reader-content h2') !== null);
	await expect.poll(isThere).toBe(true);
	const [title, dir, html] = await tab.ask(() => {
		const content = document.querySelector('.moz-reader-content') as HTMLElement;
		const title = document.querySelector('.reader-title')?.textContent ?? '';
		return [title, getComputedStyle(content).direction, content.outerHTML];
	});
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	return { title, dir, ...shownIn(document.body) };
}

for (const [path, dir] of [
	['ar/reading-guide', 'rtl'],
	['en/reading-guide', 'ltr'],
	['ar/coalition-joint-statement', 'rtl'],
	['fa/universal-declaration-of-human-rights', 'rtl'],
] as const) {
	journey(`the engine’s own reader view of ${path} has every word and heading`, async ({ tab }) => {
		const isOpen = await tab.openReaderView(`/${path}/`);
		journey.skip(!isOpen, 'this engine has no reader view, or its driver does not open it');
		const { article } = servedPage(`${path}/index.html`);
		const view = await shown(tab);
		const found = words(view.text);
		expect(view.title).toBe(article.title);
		expect(view.dir).toBe(dir);
		expect(missing(wordsOf(article), found)).toEqual([]);
		const added = missing(found, wordsOf(article)).filter((word) => !/^\p{N}+$/u.test(word));
		expect(added).toEqual([]);
		expect(view.headings.map(plain)).toEqual(headingsOf(article));
	});
}
