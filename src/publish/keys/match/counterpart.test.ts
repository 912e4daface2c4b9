import { expect, test } from '@playwright/test';
import type { DraftBlock } from '../../import/draft-block.ts';
import { assignKeys } from '../assign-keys.ts';

/*
 * A block a line: `#` and `##` make headings, `-` a list item, `>` a quote, `[a]` a footnote,
 * `^a` a reference. `{id}` at the end is an explicit id.
 */
function draft(line: string): DraftBlock {
	const [, sign = '', words = '', keyHint] =
		/^(##?|-|>|---|\[\w+\])? ?(.*?)(?: \{([a-z-]+)\})?$/.exec(line) ?? [];
	const span = { _type: 'span' as const, text: words.replace(/\^\w+/g, '') };
	const references = [...words.matchAll(/\^(\w+)/g)].map(([, note = '']) => ({
		_type: 'footnoteReference' as const,
		note,
	}));
	const children = [span, ...references];
	if (sign.startsWith('[')) return { _type: 'footnote', children, keyHint: sign.slice(1, -1) };
	return {
		_type: 'block',
		style: sign === '#' ? 'h2' : sign === '##' ? 'h3' : sign === '>' ? 'blockquote' : 'normal',
		children,
		...(sign === '-' ? { listItem: 'bullet' as const } : {}),
		...(keyHint ? { keyHint } : {}),
	};
}

const ORIGINAL = [
	'# مقدمة',
	'اجتمع المجلس يوم الاثنين لمناقشة الميناء الجديد وكلفته التي بلغت 40 مليونا.',
	'نعم.',
	'ويخشى الصيادون أن يطرد الضجيج أسماك الرنجة من هذه المياه سنوات طويلة، وأن يخسروا مورد رزقهم الوحيد قبل أن تصل السفن الأولى إلى الأرصفة.^a',
	'## الأسباب',
	'- الكلفة',
	'- الوقت',
	'> لن نغادر هذا الشاطئ ما حيينا.',
	'# خاتمة',
	'وينتظر الجميع التقرير الثاني في الربيع.^b',
	'[a] صحيفة الميناء، العدد 12.',
	'[b] محضر الجلسة.',
];
const KEYS = 's1 p1 p2 p3 s2 li1 li2 q1 s3 p4 note-1 note-2';
const TRANSLATION = [
	'# Introduction',
	'The council met on Monday to discuss the new harbour and its cost of 40 million.',
	'Yes.',
	'Fishermen fear that the noise will drive the herring from these waters for many years, and that they will lose their only living before the first ships reach the quays.^1',
	'## Reasons',
	'- The cost',
	'- The time',
	'> We shall not leave this shore while we live.',
	'# Conclusion',
	'All are waiting for the second report in spring.^2',
	'[1] The Harbour Gazette, no. 12.',
	'[2] Minutes of the meeting.',
];
const without = (...lines: number[]) => TRANSLATION.filter((_, i) => !lines.includes(i));
const counterpart = assignKeys(ORIGINAL.map(draft), {}).body;

for (const [what, lines, keys, unmatched] of [
	['the same structure', TRANSLATION, KEYS, ''],
	['a heading is missing', without(0), 'p1 p2 p3 s2 li1 li2 q1 s3 p4 note-1 note-2', 's1'],
	['a short paragraph is missing', without(2), 's1 p1 p3 s2 li1 li2 q1 s3 p4 note-1 note-2', 'p2'],
	[
		'a long paragraph is missing, with its note',
		without(3, 10),
		's1 p1 p2 s2 li1 li2 q1 s3 p4 note-2',
		'p3 note-1',
	],
	['a section is missing', without(4, 5, 6, 7), 's1 p1 p2 p3 s3 p4 note-1 note-2', 's2 li1 li2 q1'],
	[
		'a translator put in a section',
		[
			...TRANSLATION.slice(0, 8),
			'## To this edition',
			'The port has since been built.',
			...TRANSLATION.slice(8),
		],
		's1 p1 p2 p3 s2 li1 li2 q1 to-this-edition p5 s3 p4 note-1 note-2',
		'to-this-edition p5',
	],
	[
		'a counterpart comes before an id of its own',
		['# Yes {intro}', ...TRANSLATION.slice(1)],
		KEYS,
		'',
	],
	[
		'it stops half-way',
		TRANSLATION.slice(0, 4),
		's1 p1 p2 p3',
		's2 li1 li2 q1 s3 p4 note-1 note-2',
	],
	[
		'notes in another order',
		[
			...TRANSLATION.slice(0, 10),
			'[2] Minutes of the meeting.',
			'[1] The Harbour Gazette, no. 12.',
		],
		's1 p1 p2 p3 s2 li1 li2 q1 s3 p4 note-2 note-1',
		'',
	],
] as const) {
	test(`a translation: ${what}`, () => {
		const result = assignKeys(lines.map(draft), { counterpart });
		expect(result.body.map((block) => block._key).join(' ')).toBe(keys);
		expect(result.unmatched.join(' ')).toBe(unmatched);
	});
}

test('a block is paired with the counterpart of the same explicit id, wherever that is', () => {
	const original = assignKeys(
		['# مقدمة {opening}', 'أولا', '# خاتمة {closing}'].map(draft),
		{},
	).body;
	const lines = ['# The end {closing}', '# The beginning {opening}', 'First'];
	expect(assignKeys(lines.map(draft), { counterpart: original }).body.map((b) => b._key)).toEqual([
		'closing',
		'opening',
		'p1',
	]);
});

test('a translation imported again keeps its keys, and the rest is aligned', () => {
	const previous = assignKeys(without(2).map(draft), { counterpart }).body;
	const lines = TRANSLATION.with(3, 'Those who fish here are afraid of the noise.^1');
	const { body, report } = assignKeys(lines.map(draft), { previous, counterpart });
	expect(body.map((block) => block._key).join(' ')).toBe(KEYS);
	expect(report.lost).toEqual([]);
	expect(report.added.map(({ key }) => key)).toEqual(['p2']);
});

test('a paragraph that only the translation has gets a key that no language uses', () => {
	const result = assignKeys(
		[
			...TRANSLATION.slice(0, 10),
			'Translated by the harbour friends association of the town in 2024, with many thanks to its members.',
			...TRANSLATION.slice(10),
		].map(draft),
		{
			counterpart,
			taken: ['p9'],
		},
	);
	expect(result.unmatched).toEqual(['p10']);
});

test('Latin names in a text of another script tell counterparts from their neighbours', () => {
	const english = [
		'# Accounts',
		'Use a second factor such as TOTP for every account that may write to the project.',
		'# Licences',
		'Read the licence of each library that you use, and keep a list of them in one place.',
		'# Branches',
		'Protect the main branch in GitHub so that nobody pushes to it without a review.',
	];
	const arabic = [
		'# الحسابات',
		'استعمل عاملا ثانيا مثل TOTP لكل حساب يحق له أن يكتب في المشروع.',
		'# الفروع',
		'احم الفرع main branch في GitHub حتى لا يرفع إليه أحد شيئا بلا مراجعة.',
	];
	const original = assignKeys(english.map(draft), {}).body;
	const { body, unmatched } = assignKeys(arabic.map(draft), { counterpart: original });
	expect(body.map(({ _key }) => _key)).toEqual(['accounts', 'p1', 'branches', 'p3']);
	expect(unmatched).toEqual(['licences', 'p2']);
});

test('of paragraphs that nothing tells apart, none gets the key of another: they are listed', () => {
	const english = [
		'# One',
		'The council met.',
		'Nobody came to it.',
		'It will meet again.',
		'# Two',
		'All is well.',
	];
	const arabic = ['# واحد', 'لم يحضر أحد إليه.', 'سيجتمع ثانية.', '# اثنان', 'كل شيء بخير.'];
	const original = assignKeys(english.map(draft), {}).body;
	const { body, unmatched, doubts } = assignKeys(arabic.map(draft), { counterpart: original });
	expect(body.map(({ _key }) => _key)).toEqual(['one', 'p5', 'p6', 'two', 'p4']);
	expect(unmatched).toEqual(['p5', 'p6', 'p1', 'p2', 'p3']);
	expect([...doubts]).toEqual([
		['p5', ['p1', 'p2']],
		['p6', ['p2', 'p3']],
	]);
});

for (const [what, theirs, mine] of [
	['a number', 'It cost 40 million.', 'كلفته 40 مليونا.'],
	['a Latin name', 'It is called Port Sea.', 'اسمه Port Sea.'],
] as const) {
	test(`${what} that the translator kept tells which paragraph is missing`, () => {
		const english = [
			'# One',
			'The council met.',
			'Nobody came to it.',
			theirs,
			'# Two',
			'All is well.',
		];
		const arabic = ['# واحد', 'اجتمع المجلس.', mine, '# اثنان', 'كل شيء بخير.'];
		const original = assignKeys(english.map(draft), {}).body;
		const { body } = assignKeys(arabic.map(draft), { counterpart: original });
		expect(body[2]?._key).toBe('p3');
	});
}
