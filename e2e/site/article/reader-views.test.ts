import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { isSlug } from '../../../src/core/address/slug.ts';
import type { Article, Block } from '../../../src/core/article/article.ts';
import { textOfBlock } from '../../../src/core/article/block-text.ts';
import { headingLevel } from '../../../src/core/article/outline.ts';
import { parseArticleText } from '../../../src/core/article/parse-article.ts';
import { ROOT } from '../../support/build-site.ts';

const DIST = join(ROOT, 'dist');
/** Least part of the article's words that a reader view must have. */
const LEAST_PART = 0.99;

const words = (text: string) => text.normalize().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const plain = (text: string) => words(text).join(' ');
const kindOf = (body: readonly Block[], kind: Block['_type']) =>
	body.filter(({ _type }) => _type === kind);

/** The words that a block shows; a picture's alternative text is not shown. */
function shownText(block: Block): string {
	if (block._type === 'image') return block.caption ?? '';
	const caption = block._type === 'table' && block.caption;
	return `${caption || ''} ${textOfBlock(block)}`;
}

const wordsOf = ({ lead = '', body }: Article) => words([lead, ...body.map(shownText)].join('\n'));

/** What Readability makes of a page, as it is served. */
function readerView(html: string) {
	const parsed = new Readability(parseHTML(html).document as unknown as Document).parse();
	const { document } = parseHTML(`<html><body>${parsed?.content ?? ''}</body></html>`);
	// Words of one block must not join those of the next.
	for (const element of document.querySelectorAll('*')) element.append(' ');
	// Credits and the numbers of references are not in the blocks' text.
	for (const element of document.querySelectorAll('figcaption small, sup a')) element.remove();
	return { title: parsed?.title ?? '', document };
}

/** The words of `one` that are not in `other`, as often as they are missing there. */
function missing(one: string[], other: string[]): string[] {
	const left = new Map<string, number>();
	for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
	return one.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

const slugs = readdirSync(join(DIST, 'articles')).filter(isSlug);
for (const slug of slugs) {
	test(`a reader view of each page of ${slug} has the whole article and nothing else`, () => {
		const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
			path.endsWith(`/${slug}/index.html`),
		);
		expect(paths.length).toBeGreaterThan(10);
		for (const path of paths) {
			const html = readFileSync(join(DIST, path), 'utf8');
			const lang = /<article lang="([^"]+)"/.exec(html)?.[1];
			const file = join(DIST, 'articles', slug, `${lang}.json`);
			const article = parseArticleText(readFileSync(file, 'utf8'), file);
			const { title, document } = readerView(html);
			expect(title, path).toContain(article.title);

			const expected = wordsOf(article);
			const found = words(document.body.textContent);
			const lost = missing(expected, found);
			expect(lost.length / expected.length, `${path} loses ${lost}`).toBeLessThan(1 - LEAST_PART);
			// The numbers of notes aren't either.
			const added = missing(found, expected).filter((word) => !/^\p{N}+$/u.test(word));
			expect(added, `${path} has words of the frame`).toEqual([]);

			const headings = article.body.filter((block) => headingLevel(block) !== undefined);
			expect(
				[...document.querySelectorAll('h1, h2, h3, h4')].map(({ textContent }) =>
					plain(textContent),
				),
				path,
			).toEqual(headings.map((block) => plain(textOfBlock(block))));
			const text = plain(document.body.textContent);
			for (const note of kindOf(article.body, 'footnote'))
				expect(text, path).toContain(plain(textOfBlock(note)));
			expect(document.querySelectorAll('table').length, path).toBe(
				kindOf(article.body, 'table').length,
			);
			expect(document.querySelectorAll('img').length, path).toBe(
				kindOf(article.body, 'image').length,
			);
		}
	});
}
