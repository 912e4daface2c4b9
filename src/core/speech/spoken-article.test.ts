import { expect, test } from '@playwright/test';
import type { Article, Block } from '../article/article.ts';
import {
	footnote,
	heading,
	item,
	paragraph,
	readMore,
	reference,
	span,
} from '../testing/blocks.ts';
import { spokenArticle } from './spoken-article.ts';

const WORDS = {
	lang: 'fr',
	code: 'Du code, passé',
	note: (number: number) => `Note ${number}`,
};

const cell = (text: string) => ({ children: [span(text)] });

/** What is said of blocks in an Arabic article, a line for each sentence: `key: language:words | …`; of a note, `(key)`. */
function saidOf(body: Block[], rest: Partial<Article> = {}): string[] {
	const article = { lang: 'ar', title: 'عنوان', published: '2026-11-27', ...rest, body } as Article;
	return spokenArticle(article, WORDS)
		.slice(1)
		.map(
			({ key, isNote, utterances }) =>
				`${isNote ? `(${key})` : key}: ${utterances.map(({ lang, text }) => `${lang}:${text}`).join(' | ')}`,
		);
}

for (const [what, body, said] of [
	[
		'a paragraph, sentence by sentence',
		[paragraph('p', 'جملة أولى. جملة ثانية.')],
		['p: ar:جملة أولى.', 'p: ar:جملة ثانية.'],
	],
	['a heading', [heading('h', 2, 'باب أول')], ['h: ar:باب أول']],
	['items with bullets', [item('a', 'بند'), item('b', 'آخر')], ['a: ar:بند', 'b: ar:آخر']],
	[
		'numbered items after their numbers',
		[
			{ ...item('a', 'بند'), listItem: 'number', start: 3 },
			{ ...item('b', 'آخر. وزيادة.'), listItem: 'number' },
		],
		['a: ar:3 | ar:بند', 'b: ar:4 | ar:آخر.', 'b: ar:وزيادة.'],
	],
	[
		'a table: its caption, then row by row',
		[
			{
				_type: 'table',
				_key: 't',
				caption: 'الأسعار',
				headerRows: 1,
				rows: [
					{ cells: [cell('الصنف'), cell('Price')] },
					{ cells: [cell(''), cell('٣٫٥')] },
					{ cells: [cell('')] },
				],
			},
		],
		['t: ar:الأسعار', 't: ar:الصنف | en:Price', 't: ar:٣٫٥'],
	],
	[
		'code by a word in its place',
		[{ _type: 'code', _key: 'c', code: 'x = 1' }],
		['c: fr:Du code, passé'],
	],
	[
		'a picture by its caption',
		[{ _type: 'image', _key: 'i', src: 'a.png', width: 1, height: 1, alt: 'وصف', caption: 'شرح' }],
		['i: ar:شرح'],
	],
	[
		'else by its description',
		[{ _type: 'image', _key: 'i', src: 'a.png', width: 1, height: 1, alt: 'وصف' }],
		['i: ar:وصف'],
	],
	[
		'nothing of a picture that decorates',
		[{ _type: 'image', _key: 'i', src: 'a.png', width: 1, height: 1, alt: '' }],
		[],
	],
	[
		'notes after the sentences that first refer to them, with their numbers',
		[
			paragraph('p', [
				...[span('أول'), reference('n'), span('. ثانٍ.'), reference('m'), span(' ثالث')],
				...[reference('n'), span('.')],
			]),
			footnote('m', 'أخرى'),
			footnote('n', 'حاشية. وتتمة.'),
			paragraph('q', [span('ختام'), reference('m')]),
		],
		[
			...['p: ar:أول.', '(n): fr:Note 1 | ar:حاشية.', '(n): ar:وتتمة.'],
			...['p: ar:ثانٍ.', '(m): fr:Note 2 | ar:أخرى', 'p: ar:ثالث.', 'q: ar:ختام'],
		],
	],
	[
		'a note of a table after its row, and a note of a note after that one',
		[
			{
				_type: 'table',
				_key: 't',
				caption: 'جدول',
				rows: [
					{ cells: [cell('أ'), { children: [span('ب'), reference('n')] }] },
					{ cells: [cell('ج'), cell('د')] },
				],
			},
			footnote('n', [span('حاشية'), reference('m')]),
			footnote('m', 'حاشيتها'),
		],
		[
			...['t: ar:جدول', 't: ar:أ | ar:ب', '(n): fr:Note 1 | ar:حاشية'],
			...['t: ar:ج | ar:د', '(m): fr:Note 2 | ar:حاشيتها'],
		],
	],
	[
		'nothing of dividers and of the cut',
		[{ _type: 'divider', _key: 'd' }, readMore, paragraph('p', '* * *')],
		[],
	],
	[
		'numbers and dates as they stand',
		[paragraph('p', 'في 2026-11-27 بلغ 1,250.5 ريال.')],
		['p: ar:في 2026-11-27 بلغ 1,250.5 ريال.'],
	],
	[
		'a block in its own language, with words of the article’s script as foreign ones',
		[{ ...paragraph('p', 'Le mot متن est arabe.'), lang: 'fr' }],
		['p: fr:Le mot | ar:متن | fr:est arabe.'],
	],
	[
		'a block of another script without a mark',
		[paragraph('p', 'The text, in 2 parts.'), paragraph('q', 'كلام كثير بالعربية')],
		['p: en:The text, in 2 parts.', 'q: ar:كلام كثير بالعربية'],
	],
] satisfies [string, Block[], string[]][]) {
	test(`says ${what}`, () => expect(saidOf(body)).toEqual(said));
}

test('begins with title and lead, and counts in the digits of the article’s language', () => {
	const article = {
		...{ lang: 'fa', title: 'عنوان', lead: 'چکیده. دنباله.', published: '2026-11-27' },
		body: [{ ...item('a', 'بند'), listItem: 'number' }],
	} as Article;
	const said = spokenArticle(article, WORDS);
	expect(said.map(({ key, from, to }) => `${key} ${from}-${to}`)).toEqual([
		'_title 0-5',
		'_lead 0-6',
		'_lead 7-14',
		'a 0-3',
	]);
	expect(said.at(-1)?.utterances).toEqual([
		{ text: '۱', lang: 'fa' },
		{ text: 'بند', lang: 'fa' },
	]);
});

test('the first sentence of a heading begins a section', () => {
	const article = {
		lang: 'en',
		title: 'T',
		body: [heading('h', 3, 'Why? Because.'), paragraph('p', 'So.')],
	} as unknown as Article;
	expect(spokenArticle(article, WORDS).map(({ beginsSection }) => beginsSection)).toEqual([
		false,
		true,
		false,
		false,
	]);
});
