import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlug } from '../../src/core/address/slug.ts';
import type { Article, Block } from '../../src/core/article/article.ts';
import { textOfBlock } from '../../src/core/article/block-text.ts';
import { headingLevel } from '../../src/core/article/outline.ts';
import { parseArticleText } from '../../src/core/article/parse-article.ts';
import { ROOT } from './build-site.ts';

/*
 * What a reader view of a page must have, and what it has.
 */

const DIST = join(ROOT, 'dist');

/** The words of a text, without signs. */
export const words = (text: string) => text.normalize().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A text as its words alone. */
export const plain = (text: string) => words(text).join(' ');

/** The blocks of a kind. */
export const kindOf = (body: readonly Block[], kind: Block['_type']) =>
	body.filter(({ _type }) => _type === kind);

/** The slugs of the built site's articles. */
export const builtSlugs = () => readdirSync(join(DIST, 'articles')).filter(isSlug);

/** The paths, below the built site, of the pages of an article. */
export const pagesOf = (slug: string) =>
	readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith(`/${slug}/index.html`),
	);

/** A page as it is served, and the article that it shows. */
export function servedPage(path: string): { html: string; article: Article } {
	const html = readFileSync(join(DIST, path), 'utf8');
	const lang = /<article lang="([^"]+)"/.exec(html)?.[1];
	const file = join(DIST, 'articles', path.split('/').at(-2) ?? '', `${lang}.json`);
	return { html, article: parseArticleText(readFileSync(file, 'utf8'), file) };
}

/** The words that an article shows, its lead among them, but not its title. */
export function wordsOf({ lead = '', body }: Article): string[] {
	return words([lead, ...body.map(shownText)].join('\n'));
}

/** The words that a block shows; a picture's alternative text is not shown. */
function shownText(block: Block): string {
	if (block._type === 'image') return block.caption ?? '';
	const caption = block._type === 'table' && block.caption;
	return `${caption || ''} ${textOfBlock(block)}`;
}

/** The headings of an article, as their words. */
export const headingsOf = ({ body }: Article) =>
	body
		.filter((block) => headingLevel(block) !== undefined)
		.map((block) => plain(textOfBlock(block)));

/** The words of `one` that are not in `other`, as often as they are missing there. */
export function missing(one: readonly string[], other: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
	return one.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

/** What a reader view shows beside its title. */
export interface Shown {
	text: string;
	headings: string[];
	tables: number;
	images: number;
}

/** What the content of a reader view shows. It changes the content, and uses nothing from outside. */
export function shownIn(content: Element): Shown {
	// Words of one block must not join those of the next.
	for (const element of content.querySelectorAll('*')) element.append(' ');
	// Credits and the numbers of references are not in the blocks' text.
	for (const element of content.querySelectorAll('figcaption small, sup a')) element.remove();
	return {
		text: content.textContent ?? '',
		headings: [...content.querySelectorAll('h1, h2, h3, h4')].map(
			({ textContent }) => textContent ?? '',
		),
		tables: content.querySelectorAll('table').length,
		images: content.querySelectorAll('img').length,
	};
}
