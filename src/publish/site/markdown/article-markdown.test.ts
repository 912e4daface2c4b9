import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Article, Block, Inline } from '../../../core/article/article.ts';
import { parseArticle, parseArticleText } from '../../../core/article/parse-article.ts';
import {
	footnote,
	heading,
	item,
	paragraph,
	reference,
	span,
} from '../../../core/testing/blocks.ts';
import { fuzzedArticle } from '../../../core/testing/fuzzed-articles.ts';
import { hostileArticles } from '../../../core/testing/hostile-articles.ts';
import type { Draft } from '../../import/draft.ts';
import { sketchOf } from '../../import/draft-in-test.ts';
import { readMarkdown } from '../../import/formats/markdown/read-markdown.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';
import { withDirections } from '../../languages/with-directions.ts';
import { ROOT } from '../folder-in-test.ts';
import { articleMarkdown } from './article-markdown.ts';

const canonical = 'https://reader.example/ar/a/';
const markdownOf = (article: Article) =>
	articleMarkdown(withDirections(article), { slug: 'a', canonical, path: 'ar/a/index.md' });

/** An article's blocks as the importer should read them: without the keys that the file doesn't say. */
function expected({ body }: Article, says: (block: Block) => boolean): string[] {
	const inOrder = body.toSorted((a, b) => Number(isNote(a)) - Number(isNote(b)));
	const blocks = inOrder.map(({ _key, ...block }) => ({
		...block,
		...(says({ _key, ...block } as Block) && { keyHint: _key }),
	}));
	return sketchOf(withoutDirections({ blocks, meta: {}, notices: [] } as Draft));
}

const isNote = (block: Block) => block._type === 'footnote';

/** The draft without directions that its languages imply, and pictures named as an article does. */
function withoutDirections(draft: Draft): Draft {
	return JSON.parse(JSON.stringify(draft), (name, value) => {
		if (name === 'src') return value.replace('../../articles/a/', '');
		if (!value?.lang || value.dir !== dirOfLang(value.lang)) return value;
		const { dir: _, ...rest } = value;
		return rest;
	});
}

const read = (article: Article) => withoutDirections(readMarkdown(markdownOf(article)));
const isHeading = (block: Block) => block._type === 'block' && block.style.startsWith('h');

for (const path of [
	'reading-guide/ar',
	'reading-guide/en',
	'coalition-joint-statement/ar',
	'coalition-joint-statement/en',
]) {
	test(`${path} as Markdown is imported with the same blocks, and keys of headings and notes`, () => {
		const file = join(ROOT, `public/articles/${path}.json`);
		const article = parseArticleText(readFileSync(file, 'utf8'), file);
		const linked = new Set(JSON.stringify(article.body).match(/(?<="href":"#)[^"]+/g));
		const draft = read(article);
		const says = (block: Block) => isHeading(block) || isNote(block) || linked.has(block._key);
		expect(sketchOf(draft)).toEqual(expected(article, says));
		const credits = (blocks: readonly object[]) =>
			blocks.flatMap((block) => ('credit' in block ? [block.credit] : []));
		expect(credits(draft.blocks)).toEqual(credits(article.body));
		const { title, lang, lead, published, updated, authors, source, license, tags } = article;
		expect(draft.meta).toEqual(
			JSON.parse(
				JSON.stringify({
					title,
					lang,
					slug: 'a',
					lead,
					published,
					updated,
					authors,
					source,
					license,
					tags,
				}),
			),
		);
	});
}

const cells = (...texts: (string | Inline[])[]) => ({
	cells: texts.map((text) => ({ children: typeof text === 'string' ? [span(text)] : text })),
});

const marked = (text: string, ...marks: string[]): Inline => ({ _type: 'span', text, marks });
const link = { _key: 'm1', _type: 'link' as const, href: '../other/?text=ar#x_y' };

/** Blocks with what Markdown may take for signs, and what it has no signs for. */
const BLOCKS: Block[] = [
	paragraph('p1', '*stars* _lines_ `ticks` [brackets](x) <b>tag</b> &amp; \\ | # 1. ~~x~~ ![a](b)'),
	paragraph('p2', '# no heading'),
	paragraph('p3', '- no item'),
	paragraph('p4', '7. no item either\n> no quote\n---'),
	paragraph('p5', 'one line\nand another'),
	{
		...paragraph('p6', [
			...[span('متن'), marked('قوي', 'strong'), span('ها '), marked('strong and ', 'strong')],
			...[
				marked('both', 'strong', 'em'),
				span(' H'),
				marked('2', 'sub'),
				span('O'),
				marked('3', 'sup'),
			],
			...[marked('gone', 'strike-through'), marked('a `tick`', 'code'), marked('link', 'm1')],
			...[marked(' with code', 'code', 'm1'), reference('note'), marked('רגע', 'm2')],
		]),
		markDefs: [link, { _key: 'm2', _type: 'language', lang: 'he' }],
	},
	heading('s', 3, 'A heading\nof two lines #'),
	{ ...item('l1', 'third'), listItem: 'number', start: 3 },
	{ ...item('l2', 'below'), listItem: 'bullet', level: 2 },
	{ ...item('l3', 'fourth'), listItem: 'number' },
	{ ...item('l4', 'ninth\nin two lines'), listItem: 'number', start: 9 },
	item('l5', '+ a list straight after'),
	{ _type: 'divider', _key: 'hr' },
	paragraph('p7', 'between'),
	{ ...item('l6', 'quoted'), style: 'blockquote' },
	{ ...paragraph('q1', 'a quote'), style: 'blockquote' },
	{ ...paragraph('q2', 'and another'), style: 'blockquote' },
	{ ...paragraph('p8', 'سطر'), lang: 'ar' },
	{ _type: 'table', _key: 't1', headerRows: 1, rows: [cells('a|b', ''), cells('*', 'x\ny')] },
	{
		_type: 'table',
		_key: 't2',
		rows: [cells('<a>', 'b'), cells([marked('c', 'em'), reference('note')], 'd')],
	},
	{
		_type: 'table',
		_key: 't3',
		headerRows: 2,
		headerColumns: 1,
		caption: 'A *caption*',
		rows: [cells('a', 'b'), cells('c', 'd'), cells('e', 'f')],
	},
	{ _type: 'code', _key: 'c1', language: 'md', code: '```\n\n# code\n```\n' },
	{ _type: 'code', _key: 'c2', code: '  indented' },
	{
		_type: 'image',
		_key: 'i1',
		src: 'https://a.example/b_(1).png',
		width: 3,
		height: 4,
		alt: 'a ] "b"',
	},
	{ _type: 'image', _key: 'i2', src: 'c_d.svg', width: 3, height: 4, alt: '', caption: 'فقط' },
	footnote('note', 'A note\nof two *lines*'),
];

test('what Markdown takes for signs, and what it has no signs for, is imported as it was', () => {
	const article = parseArticle(
		{ lang: 'en', title: '# 1 *title*: "x"', published: '2026-01-01', body: BLOCKS },
		'test',
	);
	const draft = read(article);
	expect(draft.meta.title).toBe(article.title);
	expect(sketchOf(draft)).toEqual(expected(article, (block) => isHeading(block) || isNote(block)));
});

test('no article that the gate lets through is too much for it', () => {
	const fuzzed = Array.from({ length: 50 }, (_, seed) => fuzzedArticle(2 * seed));
	for (const { name, text } of [...hostileArticles(), ...fuzzed]) {
		const article = parsed(text);
		if (article) expect(() => markdownOf(article), name).not.toThrow();
	}
});

function parsed(text: string): Article | undefined {
	try {
		return parseArticleText(text, 'test');
	} catch {
		return undefined;
	}
}

test('a text says where it is, and which text it translates', () => {
	const body = [paragraph('p1', 'one')];
	const article = parseArticle(
		{
			series: { name: 'بحار', part: 3 },
			...{
				lang: 'ar',
				title: 'عنوان',
				lead: 'سطر عنه',
				published: '2026-01-01',
				updated: '2026-02-01',
			},
			...{
				authors: [{ name: 'سناء', url: 'https://a.example/' }],
				translation: { of: 'en', by: 'Matn' },
				body,
			},
		},
		'test',
	);
	expect(markdownOf(article)).toBe(`---
title: عنوان
lang: ar
slug: a
description: سطر عنه
date: 2026-01-01
updated: 2026-02-01
authors:
  - name: سناء
    url: https://a.example/
series:
  name: بحار
  part: 3
translation:
  of: en
  by: Matn
canonical: ${canonical}
---

# عنوان

one
`);
	expect(read(article).meta.series).toEqual(article.series);
});
