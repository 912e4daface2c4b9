import type { Block, Inline, MarkDef, TextBlock } from '../../../src/core/article/article.ts';
import {
	footnote,
	heading,
	item,
	paragraph,
	reference,
	span,
	words,
} from '../../../src/core/testing/blocks.ts';
import type { ArticleFile } from './article-file.ts';

/** The slug of the article of all kinds. */
export const KINDS_SLUG = 'kinds';
/** A slug that it had before. */
export const FORMER_SLUG = 'kinds-before';
/** How many items its long list has. */
const ITEMS = 112;
/** An address that is its own link's text. */
const ADDRESS = 'https://address.example/path';

const link = (text: string, href: string): { children: Inline[]; markDefs: MarkDef[] } => ({
	children: [{ _type: 'span', text, marks: ['a'] }],
	markDefs: [{ _key: 'a', _type: 'link', href }],
});

const numbered = (key: string, text: string): TextBlock => ({
	...item(key, text),
	listItem: 'number',
});

const table = (key: string, cells: string[]): Block => ({
	_type: 'table',
	_key: key,
	headerRows: 1,
	headerColumns: 1,
	rows: [cells, cells].map((row) => ({ cells: row.map((text) => ({ children: [span(text)] })) })),
});

/** An article with what is seldom: long lists of two directions, wide code and tables, links, a note cited twice. */
export function kindsArticle(): ArticleFile {
	const body: Block[] = [
		paragraph('first', [span('هذه فقرة أولى في متن'), reference('note'), span(' طويل.')]),
		paragraph('second', [span('وهذه فقرة ثانية'), reference('note'), span(' بعدها.')]),
		paragraph('third', words(130)),
		heading('lists', 2, 'قوائم'),
		...Array.from({ length: ITEMS }, (_, i) =>
			numbered(`n${i + 1}`, i % 2 ? `The item number ${i + 1} is English.` : `البند رقم ${i + 1}`),
		),
		paragraph('between', 'بين قائمتين.'),
		{ ...numbered('from-three', 'يبدأ بالثالث'), start: 3 },
		numbered('from-four', 'والرابع'),
		paragraph('between-too', 'وبين قائمتين.'),
		item('b1', 'عنصر عربي'),
		item('b2', 'An English item'),
		heading('wide', 2, 'جداول وشيفرات'),
		table(
			'wide-table',
			Array.from({ length: 9 }, (_, i) => `العمود رقم ${i + 1}`),
		),
		table('narrow-table', ['أ', 'ب']),
		{ _type: 'code', _key: 'wide-code', code: `const line = '${'x'.repeat(90)}'; // end` },
		{ _type: 'code', _key: 'narrow-code', code: 'a = b' },
		{ ...paragraph('address', ''), ...link(ADDRESS, ADDRESS) },
		{ ...paragraph('named', ''), ...link('رابط له اسم', 'https://named.example/') },
		{ ...paragraph('phone', ''), ...link('هاتف', 'tel:+49-30-123') },
		footnote('note', 'حاشية ذكرت مرتين.'),
	];
	const article = {
		lang: 'ar',
		title: 'مقال من كل نوع',
		formerly: [FORMER_SLUG],
		published: '1900-01-02',
		body,
	};
	return { slug: KINDS_SLUG, lang: 'ar', text: JSON.stringify(article) };
}
