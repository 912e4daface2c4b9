import { preferences } from '../../../src/core/site/preferences.ts';

/** Every name under which storage is read; `stored-names.ts` finds the places in the code. */
export const storageNames = [
	...Object.keys(preferences).map((name) => `matn:${name}`),
	...['matn:locale', 'matn:reading', 'matn:notes', 'matn:speed', 'matn:voice:en'],
	// Of recordings, which the demo has none of, `matn:heard` too.
	'matn:notes-aloud',
];

/** The router's own, of `sessionStorage`. */
export const sessionNames = ['remix-router-transitions'];

/** What is remembered of a history entry, beside the router's. */
export const entryNames = ['place', 'open', 'fullLoad', 'limit', 'followed'];
/** The router's. */
export const routerNames = ['usr', 'key', 'idx'];

const RLO = '\u202E';

/** Texts for any name. */
export const texts: readonly string[] = [
	...['', ' ', '0', 'null', 'undefined', 'NaN', 'true', '[]', '{}', '[[[[', '"', '{"a":', '\u0000'],
	...['__proto__', 'constructor', 'toString', '{"__proto__":{"ran":1}}', '[{"__proto__":[]}]'],
	...[
		'javascript:window.ran=1',
		'<img src=x onerror=window.ran=1>',
		'</script><script>window.ran=1',
	],
	...['//elsewhere.invalid/', '../../..', 'ar" onload="window.ran=1', RLO, '\uD83D', 'en-US-x-y'],
	'x'.repeat(300_000),
	'['.repeat(100_000),
	`${'['.repeat(50_000)}${']'.repeat(50_000)}`,
	JSON.stringify(Array(50_000).fill(null)),
];

const bookmark = {
	...{ slug: 'reading-guide', lang: 'en', title: 'How to read', key: 'name', into: 0.5 },
	minutes: 3,
};
const fields = Object.keys(bookmark);

/** What may stand in a field of something that is kept. */
const values: readonly unknown[] = [
	...[null, true, -1, 1e308, [], {}, '', '__proto__', 'constructor', ['x'], { toString: 1 }],
	...['//elsewhere.invalid/x', '\\\\elsewhere.invalid', '../../..', 'javascript:window.ran=1'],
	...[
		'<img src=x onerror=window.ran=1>',
		'"><script>window.ran=1</script>',
		'?text=x#y',
		'%',
		'%00',
	],
	...[`${RLO}gnp.exe`, '\u2069\u2069', `a${'\u0301'.repeat(300)}`, '\uD83D', '\n'.repeat(500)],
	...['W'.repeat(10_000), 'ض '.repeat(20_000), 'x'.repeat(200_000)],
];

/** Lists of bookmarks: in each field each value, three by three as they are shown, and far too many. */
export const bookmarks: readonly unknown[] = [
	...values.flatMap((value) =>
		[fields.slice(0, 3), fields.slice(3)].map((some) =>
			some.map((name) => ({ ...bookmark, [name]: value })),
		),
	),
	values,
	values.map((value) => ({ ...bookmark, slug: value, title: value, key: value, lang: value })),
	Array(5000).fill(bookmark),
	Array.from({ length: 5000 }, (_, i) => ({ ...bookmark, slug: `s${i}`, title: 'x'.repeat(100) })),
	{ 0: bookmark, length: 1 },
];

/** Records of what is kept for the time without a network. */
const record = { slug: 'reading-guide', title: 'How to read', lang: 'en', bytes: 1000, paths: [] };
export const records: readonly object[] = values.flatMap((value) => [
	...Object.keys(record).map((name) => ({ ...record, [name]: value })),
	{ ...record, paths: [value, value] },
]);

/** What a history entry may remember: of each name, and in place of it all. */
export const remembered: readonly unknown[] = [
	...values,
	...[0.5, 2 ** 53, 2 ** 53 - 1, 1e9, -1e308],
	...values.map((value) => ({ id: value, into: 0.5, below: 0, fromField: true })),
	...[1e308, -1e308, 2 ** 53].map((number) => ({ id: 'name', into: number, below: number })),
	{ id: 'name', into: 0, below: 0, x: { y: { z: Array(1000).fill('x') } } },
];
