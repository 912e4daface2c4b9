import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { textOfBlock } from '../../../src/core/article/block-text.ts';
import {
	builtSlugs,
	headingsOf,
	kindOf,
	missing,
	pagesOf,
	plain,
	servedPage,
	shownIn,
	words,
	wordsOf,
} from '../../support/reader-view.ts';

/** Least part of the article's words that a reader view must have. */
const LEAST_PART = 0.99;

/** What Readability makes of a page, as it is served. */
function readerView(html: string) {
	const parsed = new Readability(parseHTML(html).document as unknown as Document).parse();
	const { document } = parseHTML(`<html><body>${parsed?.content ?? ''}</body></html>`);
	return { title: parsed?.title ?? '', ...shownIn(document.body) };
}

for (const slug of builtSlugs()) {
	test(`a reader view of each page of ${slug} has the whole article and nothing else`, () => {
		const paths = pagesOf(slug);
		expect(paths.length).toBeGreaterThan(10);
		for (const path of paths) {
			const { html, article } = servedPage(path);
			const view = readerView(html);
			expect(view.title, path).toContain(article.title);

			const expected = wordsOf(article);
			const found = words(view.text);
			const lost = missing(expected, found);
			expect(lost.length / expected.length, `${path} loses ${lost}`).toBeLessThan(1 - LEAST_PART);
			// The numbers of notes aren't either.
			const added = missing(found, expected).filter((word) => !/^\p{N}+$/u.test(word));
			expect(added, `${path} has words of the frame`).toEqual([]);

			expect(view.headings.map(plain), path).toEqual(headingsOf(article));
			const text = plain(view.text);
			for (const note of kindOf(article.body, 'footnote'))
				expect(text, path).toContain(plain(textOfBlock(note)));
			expect(view.tables, path).toBe(kindOf(article.body, 'table').length);
			expect(view.images, path).toBe(kindOf(article.body, 'image').length);
		}
	});
}
