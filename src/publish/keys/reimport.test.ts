import { expect, test } from '@playwright/test';
import type { DraftBlock } from '../import/draft-block.ts';
import { assignKeys } from './assign-keys.ts';

/* Each row is an article before and after, a block a line; `#` makes a heading. */
const draft = (line: string): DraftBlock => ({
	_type: 'block',
	style: line.startsWith('#') ? 'h2' : 'normal',
	children: [{ _type: 'span', text: line.replace(/^# /, '') }],
});
const A = 'The council met on Monday to discuss the new harbour and its cost.';
const B = 'وقال المتحدث إن أعمال الحفر ستبدأ مع نهاية الصيف القادم بعد وصول المعدات.';
const C = 'Fishermen fear that the noise will drive the herring away for years.';
const D = 'A second report, due in spring, compares three other sites along the coast.';
const half = (line: string, part: 0 | 1) => {
	const words = line.split(' ');
	const middle = Math.ceil(words.length / 2);
	return (part === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
};

for (const [what, before, after, keys, report] of [
	['nothing changed', [A, B, C], [A, B, C], 'p1 p2 p3', ''],
	['one moved', [A, B, C, D], [D, A, B, C], 'p4 p1 p2 p3', 'p4 moved'],
	['one inserted', [A, C], [A, B, C], 'p1 p3 p2', 'p3 added'],
	['one deleted', [A, B, C], [A, C], 'p1 p3', 'p2 lost'],
	['one replaced', [A, B, C], [A, D, C], 'p1 p4 p3', 'p4 added, p2 lost'],
	['one reworded', [A, B, C], [A, B.replace('الصيف', 'الخريف'), C], 'p1 p2 p3', 'p2 reworded'],
	['one vowelled', [A, B], [A, B.replace('وقال', 'وَقَالَ')], 'p1 p2', 'p2 reworded'],
	[
		'one moved and reworded',
		[A, B, C, D],
		[C.replace('years', 'ever'), A, B, D],
		'p3 p1 p2 p4',
		'p3 reworded',
	],
	[
		'split in two',
		[A, B, C],
		[A, half(B, 0), half(B, 1), C],
		'p1 p2 p4 p3',
		'p2 reworded, p4 added',
	],
	[
		'split, the end keeps most',
		[`Yes. ${A}`, B],
		['Yes.', A, B],
		'p3 p1 p2',
		'p3 added, p1 reworded',
	],
	['merged', [A, B, C, D], [A, `${B} ${C}`, D], 'p1 p2 p4', 'p2 reworded, p3 lost to p2'],
	[
		'merged, the first being short',
		[`${half(C, 0)}.`, A, D],
		[`${half(C, 0)}. ${A}`, D],
		'p1 p3',
		'p1 reworded, p2 lost to p1',
	],
	[
		'a sentence moved into the next',
		[`${A} ${B}`, C],
		[A, `${B} ${C}`],
		'p1 p2',
		'p1 reworded, p2 reworded',
	],
	['a repetition struck out', [A, B, A], [A, B], 'p1 p2', 'p3 lost to p1'],
	[
		'a refrain keeps its place',
		[A, 'Amen.', B, 'Amen.', C],
		[B, 'Amen.', C, A, 'Amen.'],
		'p3 p4 p5 p1 p2',
		'p1 moved, p2 moved',
	],
	[
		'a slip in a heading',
		['# Intrduction', A],
		['# Introduction', A],
		'intrduction p1',
		'intrduction reworded',
	],
	[
		'a longer heading',
		['# Results', A],
		['# Results and discussion', A],
		'results p1',
		'results reworded',
	],
	[
		'another heading',
		['# Results', A],
		['# Outlook', A],
		'outlook p1',
		'outlook added, results lost',
	],
	[
		'a heading counted on',
		['# الفصل الأول', A, '# الفصل الثالث', B],
		['# الفصل الأول', A, '# الفصل الثاني', C, '# الفصل الثالث', B],
		's1 p1 s3 p3 s2 p2',
		's3 added, p3 added',
	],
	[
		'a paragraph that became a heading',
		[A, 'On the cost'],
		[A, '# On the cost'],
		'p1 p2',
		'p2 reworded',
	],
	['all is new', [A, B], [C, D], 'p3 p4', 'p3 added, p4 added, p1 lost, p2 lost'],
	['nothing is left', [A], [D], 'p2', 'p2 added, p1 lost'],
	[
		'two that are alike, in doubt',
		[C, A],
		[A, C.replace('years', 'ever'), C.replace('years', 'months')],
		'p2 p3 p4',
		'p3 added, p4 added, p1 lost',
	],
	[
		'Chinese',
		['人人生而自由，在尊严和权利上一律平等。', A],
		['人人生而自由，在尊嚴和权利上一律平等的。', A],
		'p1 p2',
		'p1 reworded',
	],
] as const) {
	test(what, () => {
		const previous = assignKeys(before.map(draft), {}).body;
		const result = assignKeys(after.map(draft), { previous });
		expect(result.body.map((block) => block._key).join(' ')).toBe(keys);
		const { matched, added, lost } = result.report;
		const told = [
			...matched.filter((match) => match.how !== 'same').map(({ key, how }) => `${key} ${how}`),
			...added.map(({ key }) => `${key} added`),
			...lost.map(({ key, successor }) => `${key} lost${successor ? ` to ${successor}` : ''}`),
		];
		expect(told.sort()).toEqual(report.split(', ').filter(Boolean).sort());
	});
}

test('a rewritten block keeps the key that is its explicit id', () => {
	const previous = assignKeys(
		[{ ...draft('# Foreword'), keyHint: 'opening' } as DraftBlock],
		{},
	).body;
	const drafts = [{ ...draft('# To the reader'), keyHint: 'opening' } as DraftBlock];
	expect(assignKeys(drafts, { previous }).body[0]?._key).toBe('opening');
});
