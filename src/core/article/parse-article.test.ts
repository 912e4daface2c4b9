import { expect, test } from '@playwright/test';
import { FileError } from '../json/file-error.ts';
import { seeded } from '../testing/seeded.ts';
import { parseArticle, parseArticleText } from './parse-article.ts';

const FILE = 'public/articles/al-matn/ar.json';

/** The least that an article needs; `any`, because a test breaks it. */
// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
function minimal(): any {
	return {
		lang: 'ar',
		title: 'المتن والحاشية',
		published: '2019-11-15',
		body: [paragraph('p1', 'المتن نص الكتاب الأصلي.')],
	};
}

function paragraph(key: string, text: string, more: object = {}) {
	return {
		_type: 'block',
		_key: key,
		style: 'normal',
		children: [{ _type: 'span', text }],
		...more,
	};
}

/** An article with a link, in a form that a fault can be put into. */
function linking(href: string) {
	const article = minimal();
	article.body[0].markDefs = [{ _key: 'm1', _type: 'link', href }];
	article.body[0].children[0].marks = ['m1'];
	return article;
}

function faultsOf(data: unknown) {
	try {
		parseArticle(data, FILE);
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		expect(error.file).toBe(FILE);
		return error.faults;
	}
	return [];
}

test('the least article is good, and comes out as it went in', () => {
	expect(parseArticle(minimal(), FILE)).toEqual(minimal());
	expect(parseArticleText(JSON.stringify(minimal()), FILE)).toEqual(minimal());
});

test('an article with everything in it is good', () => {
	const article = {
		$schema: '/article.schema.json',
		...minimal(),
		dir: 'rtl',
		lead: 'لا متن بلا هامش.',
		series: { name: 'شروح', part: 2 },
		updated: '2024-02-29',
		authors: [{ name: 'ابن مالك', url: 'https://a.example/' }, { name: 'ابن عقيل' }],
		source: { name: 'الألفية' },
		license: { name: 'CC BY 4.0', url: 'https://cc.example/by/' },
		tags: ['نحو', 'שפה', '语言'],
		translation: { of: 'fa', by: 'متن' },
		body: [
			paragraph('h1', 'عنوان', { style: 'h2' }),
			paragraph('q1', 'הציטוט', { style: 'blockquote', lang: 'he', dir: 'rtl' }),
			paragraph('l1', 'بند', { listItem: 'bullet', level: 1 }),
			paragraph('l2', 'بند', { listItem: 'number', level: 2 }),
			{
				_type: 'block',
				_key: 'p1',
				style: 'normal',
				markDefs: [
					{ _key: 'm1', _type: 'link', href: '#h1' },
					{ _key: 'm2', _type: 'language', lang: 'zh-Hant', dir: 'ltr' },
				],
				children: [
					{ _type: 'span', _key: 's1', text: '漢字', marks: ['m1', 'm2', 'strong', 'em'] },
					{ _type: 'footnoteReference', note: 'n1' },
				],
			},
			{ _type: 'image', _key: 'i1', src: 'page.svg', width: 1, height: 2, alt: '' },
			{ _type: 'table', _key: 't1', headerRows: 0, rows: [{ cells: [{ children: [] }] }] },
			{ _type: 'code', _key: 'c1', code: '' },
			{ _type: 'divider', _key: 'd1' },
			{ _type: 'readMore', _key: 'r1' },
			{ _type: 'footnote', _key: 'n1', children: [{ _type: 'span', text: 'حاشية' }] },
		],
		edition: { languages: ['ar', 'fa'], linked: [['al-matn', ['ar']]] },
	};
	expect(parseArticle(article, FILE)).toEqual(article);
});

const REQUIRED = 'a value: this field is required';
const KEY = 'a key: a-z, then a-z, 0-9 and -';
const DATE = 'an ISO date such as "2019-11-15"';
const LANG = 'a BCP 47 language tag such as "ar" or "zh-Hant"';
const HREF = 'a link that is http, https, mailto, tel or relative';
const BLOCKS = '"block", "image", "table", "code", "footnote", "divider" or "readMore"';
const MARK = 'one of strong, em, code, sub, sup, strike-through, or a _key of markDefs';

/** What is wrong, how it is put in, where it is found, what was expected, what was received. */
type Row = [
	what: string,
	// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
	breaks: (article: any) => void,
	path: string,
	expected: string,
	received: string,
];

const broken: Row[] = [
	['no title', (a) => delete a.title, 'title', REQUIRED, 'nothing'],
	['an empty title', (a) => (a.title = ''), 'title', 'a text that is not empty', '""'],
	['a title of null', (a) => (a.title = null), 'title', 'a text', 'null'],
	['a title that is a number', (a) => (a.title = 1), 'title', 'a text', '1'],
	['an empty lead', (a) => (a.lead = ''), 'lead', 'a text that is not empty', '""'],
	[
		'a series without its part',
		(a) => (a.series = { name: 'n' }),
		'series.part',
		REQUIRED,
		'nothing',
	],
	...(
		[
			['2', 'a number'],
			[1.5, 'a whole number'],
			[-1, 'a number from 0'],
			[9001, 'a number of at most 9000'],
		] as const
	).map(
		([part, expected]): Row => [
			`a part ${JSON.stringify(part)}`,
			(a) => (a.series = { name: 'n', part }),
			'series.part',
			expected,
			JSON.stringify(part),
		],
	),
	['a series that is a name alone', (a) => (a.series = 'n'), 'series', 'an object', '"n"'],
	['an unknown field', (a) => (a.subtitle = 'فرعي'), 'subtitle', 'no such field', '"فرعي"'],
	[
		'an unknown field of a run',
		(a) => (a.body[0].children[0].bold = true),
		'body[0].children[0].bold',
		'no such field',
		'true',
	],
	[
		'an unknown block',
		(a) => (a.body[0] = { _type: 'video', _key: 'v1' }),
		'body[0]._type',
		BLOCKS,
		'"video"',
	],
	['a block without a type', (a) => delete a.body[0]._type, 'body[0]._type', BLOCKS, 'nothing'],
	[
		'an unknown run',
		(a) => (a.body[0].children[0]._type = 'html'),
		'body[0].children[0]._type',
		'"span" or "footnoteReference"',
		'"html"',
	],
	[
		'an unknown style',
		(a) => (a.body[0].style = 'h1'),
		'body[0].style',
		'"normal", "h2", "h3", "h4" or "blockquote"',
		'"h1"',
	],
	[
		'two keys alike',
		(a) => a.body.push(paragraph('p2', 'نص'), paragraph('p1', 'نص')),
		'body[2]._key',
		'a key that no other block has',
		'"p1", the key of body[0]',
	],
	['no key', (a) => delete a.body[0]._key, 'body[0]._key', REQUIRED, 'nothing'],
	['an empty key', (a) => (a.body[0]._key = ''), 'body[0]._key', KEY, '""'],
	['a capital in a key', (a) => (a.body[0]._key = 'P1'), 'body[0]._key', KEY, '"P1"'],
	['a digit before a key', (a) => (a.body[0]._key = '1p'), 'body[0]._key', KEY, '"1p"'],
	['an Arabic key', (a) => (a.body[0]._key = 'مقدمة'), 'body[0]._key', KEY, '"مقدمة"'],
	['a key with a joiner', (a) => (a.body[0]._key = 'p\u200C1'), 'body[0]._key', KEY, '"p\u200C1"'],
	['a key with a line break', (a) => (a.body[0]._key = 'p1\n'), 'body[0]._key', KEY, '"p1\\n"'],
	['a key that is a number', (a) => (a.body[0]._key = 1), 'body[0]._key', KEY, '1'],
	[
		'a key of 65 letters',
		(a) => (a.body[0]._key = 'k'.repeat(65)),
		'body[0]._key',
		'a key of at most 64 characters',
		`"${'k'.repeat(56)}…`,
	],
	['no date', (a) => delete a.published, 'published', REQUIRED, 'nothing'],
	...(
		[
			['published', '2023-02-30'],
			['published', '15-11-2019'],
			['published', '2019-11-15T00:00'],
			['published', '2019-1-5'],
			['published', '0000-00-00'],
			['published', ''],
			['published', '٢٠١٩-١١-١٥'],
			['published', '۱۳۹۸-۰۸-۲۴'],
			['updated', '2023-02-29'],
			['updated', 'أمس'],
		] as const
	).map(
		([field, date]): Row => [
			`${field} on "${date}"`,
			(a) => (a[field] = date),
			field,
			DATE,
			JSON.stringify(date),
		],
	),
	...['', 'xx_YY', 'العربية', 'a', 'ar-', 'arabic language'].map(
		(lang): Row => [
			`the language "${lang}"`,
			(a) => (a.lang = lang),
			'lang',
			LANG,
			JSON.stringify(lang),
		],
	),
	['a language of null', (a) => (a.lang = null), 'lang', LANG, 'null'],
	['a block in no language', (a) => (a.body[0].lang = 'עברית'), 'body[0].lang', LANG, '"עברית"'],
	['an unknown direction', (a) => (a.dir = 'auto'), 'dir', '"ltr" or "rtl"', '"auto"'],
	[
		'a reference without a note',
		(a) => a.body[0].children.push({ _type: 'footnoteReference', note: 'n1' }),
		'body[0].children[1].note',
		'the key of a footnote in this article',
		'"n1"',
	],
	[
		'a reference to a block that is no note',
		(a) => a.body[0].children.push({ _type: 'footnoteReference', note: 'p1' }),
		'body[0].children[1].note',
		'the key of a footnote in this article',
		'"p1"',
	],
	[
		'a mark without a definition',
		(a) => (a.body[0].children[0].marks = ['em', 'm1']),
		'body[0].children[0].marks[1]',
		MARK,
		'"m1"',
	],
	[
		'a mark without a definition in a cell',
		(a) =>
			a.body.push({
				_type: 'table',
				_key: 't1',
				rows: [
					{ cells: [] },
					{ cells: [{ children: [{ _type: 'span', text: 'خلية', marks: ['underline'] }] }] },
				],
			}),
		'body[1].rows[1].cells[0].children[0].marks[0]',
		MARK,
		'"underline"',
	],
	['level 0', (a) => (a.body[0].level = 0), 'body[0].level', 'a level from 1', '0'],
	['level 1.5', (a) => (a.body[0].level = 1.5), 'body[0].level', 'a whole level', '1.5'],
	[
		'an image without a height',
		(a) => (a.body[0] = { _type: 'image', _key: 'i1', src: 'a.svg', alt: '', width: 1 }),
		'body[0].height',
		REQUIRED,
		'nothing',
	],
	[
		'an image without a width',
		(a) => (a.body[0] = { _type: 'image', _key: 'i1', src: 'a.svg', alt: '', width: 0, height: 1 }),
		'body[0].width',
		'at least 1 pixel',
		'0',
	],
	[
		'an image without a text for it',
		(a) => (a.body[0] = { _type: 'image', _key: 'i1', src: 'a.svg', width: 1, height: 1 }),
		'body[0].alt',
		REQUIRED,
		'nothing',
	],
	['no body', (a) => delete a.body, 'body', REQUIRED, 'nothing'],
	['an empty body', (a) => (a.body = []), 'body', 'a list with at least one block', '[]'],
	['HTML for a body', (a) => (a.body = '<p>'), 'body', 'a list of blocks', '"<p>"'],
	['a block of null', (a) => (a.body[0] = null), 'body[0]', BLOCKS, 'null'],
	[
		'a block without runs',
		(a) => (a.body[0].children = []),
		'body[0].children',
		'a list with at least one span',
		'[]',
	],
];

for (const [what, breaks, path, expected, received] of broken) {
	test(`${what}: refused at ${path}`, () => {
		const article = minimal();
		breaks(article);
		expect(faultsOf(article)).toEqual([{ path, expected, received }]);
	});
}

for (const href of [
	'javascript:alert(1)',
	'JAVASCRIPT:alert(1)',
	'java\tscript:alert(1)',
	' javascript:alert(1)',
	'data:text/html,<b>',
	'vbscript:msgbox',
	'file:///etc/passwd',
	'http:'.concat('//['),
]) {
	test(`the link ${JSON.stringify(href)} is refused`, () =>
		expect(faultsOf(linking(href))).toEqual([
			{ path: 'body[0].markDefs[0].href', expected: HREF, received: JSON.stringify(href) },
		]));
}

for (const href of [
	'http://a.example/',
	'https://a.example/مقال',
	'mailto:a@b.example',
	'page.svg',
	'#moving-about',
	'../reading-guide/',
	'../reading-guide/#moving-about',
]) {
	test(`the link ${href} is good`, () => expect(faultsOf(linking(href))).toEqual([]));
}

test('a link is refused wherever it stands', () => {
	const bad = 'javascript:alert(1)';
	const article = {
		...minimal(),
		authors: [{ name: 'أ', url: bad }],
		source: { name: 'ب', url: bad },
		license: { name: 'ج', url: bad },
		body: [{ _type: 'image', _key: 'i1', src: bad, alt: '', width: 1, height: 1 }],
	};
	expect(faultsOf(article).map(({ path }) => path)).toEqual([
		'authors[0].url',
		'source.url',
		'license.url',
		'body[0].src',
	]);
});

test('every fault is named, not only the first', () => {
	const article = minimal();
	article.title = '';
	article.published = 'غدًا';
	article.body[0]._key = 'ب';
	expect(faultsOf(article).map(({ path }) => path)).toEqual(['title', 'published', 'body[0]._key']);
});

test('what one run startsWithBlock a later one may close', () => {
	const article = minimal();
	article.body[0].children = [
		{ _type: 'span', text: 'قال \u2068' },
		{ _type: 'span', text: 'React', marks: ['strong'] },
		{ _type: 'span', text: '\u2069 ثم' },
	];
	expect(faultsOf(article)).toEqual([]);
});

for (const [text, expected, received] of [
	['null', 'an object', 'null'],
	['[]', 'an object', '[]'],
	['[{"lang":"ar"}]', 'an object', '[{"lang":"ar"}]'],
	['"متن"', 'an object', '"متن"'],
	['3', 'an object', '3'],
	['true', 'an object', 'true'],
	['', 'JSON', /./],
	['{', 'JSON', /./],
	['<!doctype html>', 'JSON', /./],
	['متن', 'JSON', /./],
	['{"lang":"ar",}', 'JSON', /./],
] as const) {
	test(`a file with ${text || 'nothing'} in it is refused as a whole`, () => {
		try {
			parseArticleText(text, FILE);
			throw new Error('It was not refused');
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			expect(error.faults).toEqual([
				{
					path: '',
					expected,
					received: received instanceof RegExp ? expect.stringMatching(received) : received,
				},
			]);
			expect(error.message).toContain(`${FILE}: the file: expected ${expected}, received `);
		}
	});
}

test('the message has file, path, expected and received, a line for each fault', () => {
	const article = minimal();
	article.title = '';
	delete article.published;
	expect(() => parseArticle(article, FILE)).toThrow(
		`${FILE}: title: expected a text that is not empty, received ""\n` +
			`${FILE}: published: expected ${REQUIRED}, received nothing`,
	);
});

test('what stands there is shortened', () => {
	const article = minimal();
	article.published = 'ض'.repeat(5000);
	expect(faultsOf(article)[0]?.received).toHaveLength(58);
});

for (const [what, character] of [
	['a zero-width non-joiner', '\u200C'],
	['a zero-width joiner', '\u200D'],
	['a left-to-right mark', '\u200E'],
	['a right-to-left mark', '\u200F'],
	['an Arabic letter mark', '\u061C'],
	['a soft hyphen', '\u00AD'],
	['letters and marks that have a composed form', 'آ\u0627\u0653'],
	['a presentation form', 'ﻻ'],
] as const) {
	test(`${what} survives, byte for byte`, () => {
		const text = `می${character}خواهم ${character}C++${character}`;
		const article = {
			...minimal(),
			title: text,
			body: [paragraph('p1', text), { _type: 'code', _key: 'c1', code: text }],
		};
		const written = JSON.stringify(article);
		expect(JSON.stringify(parseArticleText(written, FILE))).toBe(written);
	});
}

test('no garbage makes the gate throw anything but its own error', () => {
	const chance = seeded(4);
	const outcomes = { good: 0, refused: 0 };
	const surprises: unknown[] = [];
	for (let run = 0; run < 5000; run++) {
		const data = run % 3 === 0 ? garbage(3) : damaged();
		try {
			parseArticleText(JSON.stringify(data), FILE);
			outcomes.good++;
		} catch (error) {
			outcomes.refused++;
			const told = error instanceof FileError && error.faults.length > 0;
			if (!told || error.faults.some((f) => !f.expected || !f.received)) surprises.push(error);
		}
	}
	expect(surprises).toEqual([]);
	expect(outcomes.good).toBeGreaterThan(50);
	expect(outcomes.refused).toBeGreaterThan(2000);

	function garbage(depth: number): unknown {
		const values = () => Array.from({ length: chance.whole(0, 4) }, () => garbage(depth - 1));
		switch (chance.whole(0, depth > 0 ? 7 : 4)) {
			case 0:
				return chance.one([null, true, false]);
			case 1:
				return chance.one([0, -1, 1.5, 1e308, 7]);
			case 2:
				return chance.one(['', 'block', 'span', 'p1', 'ar', '2019-11-15', 'javascript:x', '#p1']);
			case 3:
				return chance.text('aمא漢\u200C\u202E\uD800<"\\', chance.whole(0, 9));
			case 4:
				return {};
			case 5:
				return values();
			default:
				return Object.fromEntries(values().map((value) => [chance.one(FIELDS), value]));
		}
	}

	/** A good article with one thing in it taken away, or put in, or turned into garbage. */
	function damaged(): unknown {
		const article = linking('#p1');
		let place = article;
		for (;;) {
			const name = chance.one([...Object.keys(place), chance.one(FIELDS)]);
			const inside = Object.hasOwn(place, name) && place[name];
			if (typeof inside === 'object' && inside !== null && chance.whole(0, 3) > 0) place = inside;
			else {
				if (chance.whole(0, 2) === 0) delete place[name];
				else Object.defineProperty(place, name, { value: garbage(2), ...LIKE_ANY_OTHER });
				return article;
			}
		}
	}
});

/** Set in this way, `__proto__` is a field as it is in JSON. */
const LIKE_ANY_OTHER = { enumerable: true, configurable: true, writable: true };

const FIELDS = [
	...['_type', '_key', 'children', 'marks', 'markDefs', 'href', 'lang', 'title', 'body', 'rows'],
	...['cells', 'level', 'note', 'style', 'edition', '0', 'constructor', '__proto__', 'toString'],
];

for (const depth of [1000, 100_000]) {
	test(`a file ${depth} lists deep is refused, not choked on`, () => {
		const deep = '['.repeat(depth) + ']'.repeat(depth);
		const { body, ...rest } = minimal();
		const start = JSON.stringify(rest).slice(0, -1);
		for (const text of [deep, `${start},"body":${deep}}`, `{"title":${deep}}`]) {
			expect(() => parseArticleText(text, FILE)).toThrow(FileError);
		}
		expect(body).toHaveLength(1);
	});
}
