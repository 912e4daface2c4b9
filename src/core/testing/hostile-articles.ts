import { damage } from './damage.ts';
import { broken, injections, odd, runningHrefs, wild } from './hostile-texts.ts';
import { seeded } from './seeded.ts';

/** An article that somebody wrote to break its reader. */
interface HostileArticle {
	/** What it tries; with the number of a made-up one, which is its seed. */
	name: string;
	/** The file's text. */
	text: string;
	/** Where the gate must refuse it; '' for the file as a whole, undefined where it must not. */
	refusedAt?: string | undefined;
}

type Body = readonly object[];
/** Words of their own language in each: a page that is there shows them. */
const SIGN = 'Here the article ends.';
const ending = paragraph('the-end', SIGN);

/** At least two hundred, always the same. */
export function hostileArticles(): HostileArticle[] {
	return [
		...[...injections, ...wild].map((text) => shown(`in every text: ${start(text)}`, filled(text))),
		...broken.map((text) => refused(`not to be carried: ${start(text)}`, filled(text), 'title')),
		...runningHrefs.map((href) =>
			refused(`a link to ${start(href)}`, linking(href), 'body[0].markDefs[0].href'),
		),
		...runningHrefs
			.slice(0, 8)
			.map((src) => refused(`a picture at ${start(src)}`, article([picture(src)]), 'body[0].src')),
		...odd.map((href) => shown(`a link to ${start(href)}`, linking(href))),
		...odd.map((src) => shown(`a picture at ${start(src)}`, article([picture(src)]))),
		...names.map((key) => shown(`a block named ${key}`, named(key))),
		...shapes(),
		...Array.from({ length: 60 }, (_, seed) => damaged(seed)),
	];
}

const start = (text: string) => JSON.stringify(text.slice(0, 40));
const shown = (name: string, data: unknown): HostileArticle => ({
	name,
	text: JSON.stringify(data),
});
const refused = (name: string, data: unknown, refusedAt: string) => ({
	...shown(name, data),
	refusedAt,
});

function article(body: Body, more: object = {}) {
	const about = { lang: 'en', title: 'Hostile', published: '2026-01-01', ...more };
	// A copy: some articles are damaged later.
	return { ...about, body: [...body, structuredClone(ending)] };
}

function paragraph(key: string, text: string, more: object = {}) {
	return { ...block(key, [{ _type: 'span', text }]), ...more };
}

function block(_key: string, children: readonly object[], markDefs?: readonly object[]) {
	return { _type: 'block', _key, style: 'normal', children, ...(markDefs && { markDefs }) };
}

const picture = (src: string) => ({
	...{ _type: 'image', _key: 'picture', src, alt: 'A picture', width: 10, height: 10 },
});

const table = (rows: readonly string[][], more: object = {}) => ({
	_type: 'table',
	_key: 'table',
	rows: rows.map((cells) => ({
		cells: cells.map((text) => ({ children: [{ _type: 'span', text }] })),
	})),
	...more,
});

/** An article with a text everywhere that a text can be. */
export function filled(text: string) {
	const name = { name: text };
	const about = {
		...{ title: text, lead: text, authors: [name, name], source: name, license: name },
		...{ tags: [text, `${text} 2`], translation: { of: 'ar', by: text } },
	};
	return article(
		[
			paragraph('heading', text, { style: 'h2' }),
			paragraph('below', text, { style: 'h3' }),
			paragraph('item', text, { listItem: 'bullet' }),
			paragraph('number', text, { listItem: 'number', level: 3 }),
			paragraph('quote', text, { style: 'blockquote', lang: 'fa', dir: 'ltr' }),
			block(
				'marked',
				[
					{ _type: 'span', _key: text, text, marks: ['strong', 'em', 'code', 'sub', text, 'l'] },
					{ _type: 'footnoteReference', note: 'note' },
				],
				[
					{ _type: 'language', _key: text, lang: 'he', dir: 'ltr' },
					{ _type: 'link', _key: 'l', href: '#heading' },
				],
			),
			{ ...picture('page.svg'), alt: text, caption: text, credit: text },
			table(
				[
					[text, text],
					[text, text],
				],
				{ caption: text, headerRows: 1 },
			),
			{ _type: 'code', _key: 'code', code: text, language: text },
			{ _type: 'footnote', _key: 'note', children: [{ _type: 'span', text }] },
		],
		about,
	);
}

/** An article with an address everywhere that an address can be. */
function linking(href: string) {
	const defs = [{ _type: 'link', _key: 'l', href }];
	const person = { name: 'Somebody', url: href };
	return article([block('link', [{ _type: 'span', text: 'a link', marks: ['l'] }], defs)], {
		...{ authors: [person], source: person, license: person },
	});
}

/** Keys that are names of the browser's own, or of ours. */
const names = [
	...'root main head body title content rest outline name length location cookie forms images'.split(
		' ',
	),
	...'children attributes innerhtml caches navigation scheduler process module exports define'.split(
		' ',
	),
	...'constructor prototype valueof tostring hasownproperty then top self opener status'.split(' '),
];

/** An article whose heading, picture and note have such a name. */
function named(key: string) {
	return article([
		paragraph(key, 'A heading', { style: 'h2' }),
		block(`${key}-2`, [{ _type: 'footnoteReference', note: `${key}-note` }]),
		{ ...picture('page.svg'), _key: `${key}-3` },
		{ _type: 'footnote', _key: `${key}-note`, children: [{ _type: 'span', text: 'A note' }] },
	]);
}

function shapes(): HostileArticle[] {
	const item = (level: number, text = `Level ${level}`) =>
		paragraph(`item-${level}`, text, { listItem: level % 3 ? 'bullet' : 'number', level });
	const items = (count: number) => Array.from({ length: count }, (_, i) => item(i + 1));
	const cells = (count: number) => Array.from({ length: count }, (_, i) => `Cell ${i}`);
	const link = (_key: string) => ({ _type: 'link', _key, href: '#the-end' });
	const marked = (marks: readonly string[], defs: readonly object[] = []) =>
		article([block('marked', [{ _type: 'span', text: 'marked', marks }], defs)]);
	const note = (key: string, to: string) => ({
		...{ _type: 'footnote', _key: key, children: [{ _type: 'footnoteReference', note: to }] },
	});
	/** In JSON, which makes a field of `__proto__`, as an object literal does not. */
	const polluted = (at: string) =>
		JSON.stringify(article([paragraph('p', 'text')])).replace(at, `${at}"__proto__":{"ran":1},`);
	return [
		shown('a hundred levels of a list', article(items(100))),
		shown('levels that leap', article([item(1), item(90), item(3), item(60), item(2)])),
		shown('levels that fall', article(items(100).reverse())),
		refused('a list of a level too deep', article([item(101)]), 'body[0].level'),
		refused('a list of a level without end', article([item(1e300)]), 'body[0].level'),
		shown(
			'a thousand items',
			article(cells(1000).map((text, i) => ({ ...item(1, text), _key: `i${i}` }))),
		),
		shown('two hundred columns', article([table([cells(200), cells(200)], { headerRows: 1 })])),
		shown('ten thousand columns', article([table([cells(10_000)])])),
		shown('ten thousand rows', article([table(cells(5000).map((text) => [text]))])),
		shown('rows of different lengths', article([table([[], ['a'], cells(30), []])])),
		shown('more head than table', article([table([['a']], { headerRows: 1e9 })])),
		refused(
			'less head than none',
			article([table([['a']], { headerRows: -1 })]),
			'body[0].headerRows',
		),
		refused('a table of nothing', article([table([])]), 'body[0].rows'),
		shown('a table of empty rows', article([table([[], []])])),
		shown('code of a megabyte', article([{ _type: 'code', _key: 'c', code: 'x'.repeat(1e6) }])),
		shown(
			'code of a hundred thousand lines',
			article([{ _type: 'code', _key: 'c', code: '\n'.repeat(1e5) }]),
		),
		shown('a picture a pixel wide', article([{ ...picture('page.svg'), width: 1, height: 1e6 }])),
		shown('a picture a pixel high', article([{ ...picture('page.svg'), width: 1e6, height: 1 }])),
		shown(
			'a picture too large to be',
			article([{ ...picture('page.svg'), width: 1e300, height: 1e300 }]),
		),
		refused(
			'a picture of half a pixel',
			article([{ ...picture('page.svg'), width: 0.5 }]),
			'body[0].width',
		),
		shown(
			'two thousand headings',
			article(cells(2000).map((text, i) => paragraph(`h${i}`, text, { style: 'h2' }))),
		),
		shown(
			'headings without words',
			article(['h4', 'h2', 'h3'].map((style) => paragraph(style, '', { style }))),
		),
		shown(
			'nothing but marks of the cut',
			article(['r1', 'r2', 'r3'].map((_key) => ({ _type: 'readMore', _key }))),
		),
		shown(
			'a thousand lines across',
			article(cells(1000).map((_, i) => ({ _type: 'divider', _key: `d${i}` }))),
		),
		refused(
			'a key of ten thousand letters',
			article([paragraph('k'.repeat(10_000), 'text')]),
			'body[0]._key',
		),
		refused(
			'a key for every name at once',
			article([paragraph('p', 'a'), paragraph('p', 'b')]),
			'body[1]._key',
		),
		...['__proto__', 'P', 'a b', 'ا', '', '"><script>', '../p', 'p\u0000', '_rest'].map((key) =>
			refused(`the key ${JSON.stringify(key)}`, article([paragraph(key, 'text')]), 'body[0]._key'),
		),
		refused(
			'a link in a link',
			marked(['a', 'b'], [link('a'), link('b')]),
			'body[0].children[0].marks[1]',
		),
		refused('a link in itself', marked(['a', 'a'], [link('a')]), 'body[0].children[0].marks[1]'),
		shown('marks of one name', marked(['a'], [link('a'), link('a')])),
		refused('a thousand marks', marked(Array(1000).fill('strong')), 'body[0].children[0].marks'),
		refused('a mark that is no mark', marked(['__proto__']), 'body[0].children[0].marks[0]'),
		shown(
			'marks with the names of objects',
			marked(
				['constructor', 'toString'],
				[
					{ _type: 'language', _key: 'constructor', lang: 'ar' },
					{ _type: 'language', _key: 'toString', lang: 'he' },
				],
			),
		),
		shown(
			'ten thousand runs',
			article([
				block(
					'p',
					cells(10_000).map((text, i) => ({
						...{ _type: 'span', text, marks: i % 2 ? ['strong'] : ['em'] },
					})),
				),
			]),
		),
		shown(
			'notes that refer to each other',
			article([note('n1', 'n2'), note('n2', 'n1'), note('n3', 'n3')]),
		),
		shown(
			'a note that many refer to',
			article([
				...cells(300).map((_, i) => block(`r${i}`, [{ _type: 'footnoteReference', note: 'n' }])),
				{ _type: 'footnote', _key: 'n', children: [{ _type: 'span', text: 'Note' }] },
			]),
		),
		refused(
			'a note that is not there',
			article([block('p', [{ _type: 'footnoteReference', note: 'toString' }])]),
			'body[0].children[0].note',
		),
		shown(
			'a language without a name',
			article([paragraph('p', 'text', { lang: `${'en-x-'.padEnd(300, 'a-b')}c` })]),
		),
		refused(
			'a language that is a script',
			article([paragraph('p', 'text', { lang: '"><script>' })]),
			'body[0].lang',
		),
		refused(
			'a direction of its own',
			article([paragraph('p', 'text', { dir: '"onclick=' })]),
			'body[0].dir',
		),
		shown('the last day there is', article([], { published: '9999-12-31', updated: '0001-01-01' })),
		shown(
			'ten thousand authors',
			article([], { authors: cells(10_000).map((name) => ({ name })) }),
		),
		shown('a lead of a megabyte', article([], { lead: 'word '.repeat(2e5) })),
		{ name: 'a field __proto__ of the file', text: polluted('{'), refusedAt: '__proto__' },
		{ name: 'a field __proto__ of a block', text: polluted('[{'), refusedAt: 'body[0].__proto__' },
		refused(
			'a field constructor',
			article([], { constructor: { prototype: { ran: 1 } } }),
			'constructor',
		),
		refused('a field toString', article([], { toString: 'x' }), 'toString'),
		refused(
			'a field of React',
			article([{ ...ending, _key: 'p', dangerouslySetInnerHTML: { __html: '<b>' } }]),
			'body[0].dangerouslySetInnerHTML',
		),
		refused(
			'an element of React for a text',
			article([], { title: { $$typeof: 'Symbol(react.element)', type: 'script', props: {} } }),
			'title',
		),
		refused('a list for a text', article([], { title: ['Hostile'] }), 'title'),
		{ name: 'nothing at all', text: 'null', refusedAt: '' },
		{ name: 'a list', text: '[]', refusedAt: '' },
		{ name: 'a number', text: '1e999', refusedAt: '' },
		{ name: 'a text', text: '"<script>window.ran = 1</script>"', refusedAt: '' },
		{
			name: 'brackets without end',
			text: `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
			refusedAt: '',
		},
		{
			name: 'objects without end',
			text: `${'{"body":'.repeat(5000)}1${'}'.repeat(5000)}`,
			refusedAt: 'lang',
		},
		{ name: 'a field twice', text: `{"title":1,${JSON.stringify(article([])).slice(1)}` },
	];
}

/** An article with everything in it, and some of it put where something else should be. */
function damaged(seed: number): HostileArticle {
	const chance = seeded(seed);
	const data = filled('Words of an article') as unknown;
	for (let times = chance.whole(1, 3); times > 0; times--) damage(data, chance);
	return { name: `made up, ${seed}`, text: JSON.stringify(data), refusedAt: undefined };
}
