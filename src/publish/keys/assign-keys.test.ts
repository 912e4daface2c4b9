import { expect, test } from '@playwright/test';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { DraftBlock } from '../import/draft-block.ts';
import { assignKeys } from './assign-keys.ts';

type Style = 'normal' | 'h2' | 'h3' | 'h4' | 'blockquote';
const text = (style: Style, words: string, keyHint?: string): DraftBlock => ({
	_type: 'block',
	style,
	children: [{ _type: 'span', text: words }],
	...(keyHint === undefined ? {} : { keyHint }),
});
const p = (words: string, keyHint?: string) => text('normal', words, keyHint);
const h2 = (words: string, keyHint?: string) => text('h2', words, keyHint);
const li = (words: string): DraftBlock =>
	({ ...text('normal', words), listItem: 'bullet' }) as DraftBlock;
const note = (words: string, keyHint: string): DraftBlock => ({
	_type: 'footnote',
	children: [{ _type: 'span', text: words }],
	keyHint,
});
const image: DraftBlock = { _type: 'image', src: 'a.png', width: 100, height: 100, alt: 'A map' };
const table: DraftBlock = {
	_type: 'table',
	rows: [{ cells: [{ children: [{ _type: 'span', text: 'cell' }] }] }],
};
const code: DraftBlock = { _type: 'code', code: 'let a = 1' };
const keys = (drafts: DraftBlock[], sources = {}) =>
	assignKeys(drafts, sources).body.map((block) => block._key);

for (const [heading, key] of [
	['Introduction', 'introduction'],
	['What is React good for, and what not?', 'what-is-react-good'],
	['Über Größe & Maß', 'uber-grosse-mass'],
	['L’été à Łódź', 'lete-a-lodz'],
	['Birleşmiş Milletler İnsan Hakları', 'birlesmis-milletler-insan-haklari'],
	['Incomprehensibilities internationalisations', 'incomprehensibilities'],
	['3. Results', 'results'],
	['Article 5', 'article-5'],
	['2019', 's1'],
	['مقدمة', 's1'],
	['ما هي React؟', 'react'],
	['الفئة B', 's1'],
	['B', 'b'],
	['第一條', 's1'],
	['Введение', 's1'],
	['…', 's1'],
] as const) {
	test(`in a first import, the heading "${heading}" gets the key ${key}`, () =>
		expect(keys([h2(heading)])).toEqual([key]));
}

for (const [hint, key] of [
	['intro', 'intro'],
	['Intro', 'the-words'],
	['مقدمة', 'the-words'],
	['1st', 'the-words'],
	['a'.repeat(65), 'the-words'],
] as const) {
	test(`a heading with the id "${hint.slice(0, 9)}" gets ${key}`, () =>
		expect(keys([h2('The words', hint)])).toEqual([key]));
}

test('a first import numbers the blocks of each kind through the article', () => {
	const drafts = [
		p('lead'),
		h2('مقدمة'),
		p('one'),
		{ _type: 'readMore' } as const,
		li('first'),
		li('second'),
		h2('Notes'),
		text('blockquote', 'said'),
		h2('خاتمة'),
		h2('Notes'),
		image,
		table,
		code,
		{ _type: 'divider' } as const,
		p('two'),
		note('a', '7'),
		note('b', 'smith'),
	];
	expect(keys(drafts).join(' ')).toBe(
		'p1 s1 p2 more li1 li2 notes q1 s2 notes-2 fig1 t1 code1 hr1 p3 note-1 note-2',
	);
});

test('a block that is added later gets the next unused number', () => {
	const first = assignKeys([p('one one one'), p('two two two'), p('three three three')], {}).body;
	const taken = ['p1', 'p2', 'p3', 'p7', 'li2'];
	const drafts = [p('new here'), p('one one one'), p('three three three'), li('item')];
	expect(keys(drafts, { previous: first, taken })).toEqual(['p8', 'p1', 'p3', 'li3']);
});

test('an explicit id becomes the key, and numbered keys skip it', () => {
	expect(keys([p('one'), p('two', 'p1'), p('three', 'end')])).toEqual(['p2', 'p1', 'end']);
});

test('references follow their footnotes and links their targets', () => {
	const draft: DraftBlock = {
		_type: 'block',
		style: 'normal',
		children: [
			{ _type: 'span', text: 'See above', marks: ['l'] },
			{ _type: 'footnoteReference', note: 'Smith 2' },
		],
		markDefs: [{ _key: 'l', _type: 'link', href: '#%D9%85' }],
	};
	const { body } = assignKeys([h2('مقدمة', 'م'), draft, note('Smith, 1999', 'Smith 2')], {});
	expect(body[1]).toEqual({
		...draft,
		_key: 'p1',
		children: [
			{ _type: 'span', text: 'See above', marks: ['l'] },
			{ _type: 'footnoteReference', note: 'note-1' },
		],
		markDefs: [{ _key: 'l', _type: 'link', href: '#s1' }],
	});
	const article = { lang: 'en', title: 'T', published: '2024-01-01', body };
	expect(() => parseArticle(article, 'en.json')).not.toThrow();
});
