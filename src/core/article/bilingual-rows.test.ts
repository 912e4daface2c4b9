import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { footnote, heading, item, paragraph, readMore, reference } from '../testing/blocks.ts';
import { seeded } from '../testing/seeded.ts';
import type { Block } from './article.ts';
import { isShared, rowsAmong, rowsOf, sectionsOfRows } from './bilingual-rows.ts';
import { itemNumbersOf } from './item-numbers.ts';

const p = (key: string) => paragraph(key, key);
/** A paragraph that refers to notes. */
const citing = (key: string, ...notes: string[]) => paragraph(key, notes.map(reference));

/** Each row as the keys of both blocks, `·` where there is none. */
function show(first: readonly Block[], second: readonly Block[]): string[] {
	return rowsOf(first, second).map((row) => `${row.first?._key ?? '·'}|${row.second?._key ?? '·'}`);
}

for (const [what, first, second, rows] of [
	['the same blocks', [p('a'), p('b')], [p('a'), p('b')], ['a|a', 'b|b']],
	['what only the first has', [p('a'), p('b')], [p('b')], ['a|·', 'b|b']],
	['what only the second has, at the top', [p('a')], [p('x'), p('a')], ['·|x', 'a|a']],
	[
		'… in between',
		[p('a'), p('b')],
		[p('a'), p('x'), p('y'), p('b')],
		'a|a ·|x ·|y b|b'.split(' '),
	],
	['… at the end', [p('a'), p('b')], [p('a'), p('b'), p('x')], ['a|a', 'b|b', '·|x']],
	[
		'… behind a block that stands elsewhere',
		[p('a'), p('b')],
		[p('b'), p('x'), p('a')],
		'a|a b|b ·|x'.split(' '),
	],
	['nothing in common', [p('a')], [p('x')], ['·|x', 'a|·']],
	['another order, which is the first’s', [p('a'), p('b')], [p('b'), p('a')], ['a|a', 'b|b']],
	['an empty second', [p('a')], [], ['a|·']],
	['an empty first', [], [p('x')], ['·|x']],
	['marks of a cut', [p('a'), readMore, p('b')], [readMore, p('a'), p('b')], ['a|a', 'b|b']],
	[
		'what follows a mark of a cut',
		[p('a'), p('b')],
		[p('a'), readMore, p('x'), p('b')],
		'a|a ·|x b|b'.split(' '),
	],
	[
		'headings and list items',
		[heading('h', 2), item('i', 'i'), item('j', 'j')],
		[heading('h', 2), item('j', 'j')],
		'h|h i|· j|j'.split(' '),
	],
	[
		'notes, behind what refers to them',
		[citing('a', 'n'), p('b'), footnote('n')],
		[footnote('n'), citing('a', 'n'), p('b')],
		'a|a n|n b|b'.split(' '),
	],
	[
		'a note in the middle of a list',
		[item('i', [reference('n')]), item('j', 'j'), footnote('n')],
		[item('i', [reference('n')]), item('j', 'j'), footnote('n')],
		'i|i n|n j|j'.split(' '),
	],
	[
		'a note that only the second has',
		[citing('a', 'n'), p('b'), footnote('n')],
		[citing('a', 'm', 'n'), p('b'), footnote('m'), footnote('n')],
		'a|a ·|m n|n b|b'.split(' '),
	],
	[
		'a block that only the second has, behind the first’s notes',
		[citing('a', 'n'), p('b'), footnote('n')],
		[p('a'), p('x'), p('b')],
		'a|a n|· ·|x b|b'.split(' '),
	],
	[
		'a note to which the second refers elsewhere',
		[citing('a', 'n'), p('b'), footnote('n')],
		[p('a'), citing('b', 'n'), p('x'), footnote('n')],
		'a|a n|n b|b ·|x'.split(' '),
	],
	[
		'a note that nothing refers to',
		[p('a'), footnote('n')],
		[p('a'), footnote('n')],
		['a|a', 'n|n'],
	],
] as const satisfies [string, readonly Block[], readonly Block[], readonly string[]][]) {
	test(`rows of ${what}`, () => expect(show(first, second)).toEqual(rows));
}

test('whatever the texts: each block has one row, the first’s in their order', () => {
	const chance = seeded(7);
	const faults: object[] = [];
	for (let i = 0; i < 500; i++) {
		const [first, second] = [anyBody(), anyBody()];
		const rows = rowsOf(first, second);
		const keysOf = (body: readonly Block[]) => body.map(({ _key }) => _key);
		const cut = chance.whole(1, first.length);
		const divided = [...rowsAmong(rows, first.slice(0, cut)), ...rowsAmong(rows, first.slice(cut))];
		const isRight =
			isDeepStrictEqual(
				rows.flatMap((row) => row.first?._key ?? []),
				keysOf(first),
			) &&
			isDeepStrictEqual(
				rows.flatMap((row) => row.second?._key ?? []).sort(),
				keysOf(second).sort(),
			) &&
			new Set(rows.map(({ key }) => key)).size === rows.length &&
			isDeepStrictEqual(divided, rows);
		if (!isRight) faults.push({ first, second, rows, cut });
	}
	expect(faults).toEqual([]);

	function anyBody(): Block[] {
		const keys = new Set(chance.text('abcdefghij', chance.whole(1, 8)));
		return [...keys].map((key) => (chance.one([true, false]) ? p(key) : heading(key, 2)));
	}
});

for (const [what, first, second, cut, before, after] of [
	['at a block of both', [p('a'), p('b')], [p('a'), p('b')], 1, ['a'], ['b']],
	[
		'what only the second has goes with what it follows',
		[p('a'), p('b')],
		[p('x'), p('a'), p('y'), p('b'), p('z')],
		1,
		'xay'.split(''),
		'bz'.split(''),
	],
	[
		'a note goes with what refers to it',
		[citing('a', 'n'), p('b'), footnote('n')],
		[p('a')],
		1,
		['a', 'n'],
		['b'],
	],
	['behind the author’s mark', [p('a'), readMore, p('b')], [p('a'), p('b')], 2, ['a'], ['b']],
] as const satisfies [string, Block[], Block[], number, string[], string[]][]) {
	test(`cut ${what}`, () => {
		const rows = rowsOf(first, second);
		const among = (blocks: readonly Block[]) => rowsAmong(rows, blocks).map(({ key }) => key);
		expect(among(first.slice(0, cut))).toEqual(before);
		expect(among(first.slice(cut))).toEqual(after);
	});
}

test('a heading of either text startsWithBlock a section', () => {
	const rows = rowsOf(
		[p('a'), heading('h', 2), p('b')],
		[p('a'), heading('h', 2), p('b'), heading('x', 3), p('y')],
	);
	expect(sectionsOfRows(rows).map((section) => section.map(({ key }) => key).join(''))).toEqual([
		'a',
		'hb',
		'xy',
	]);
});

const image = (src: string): Block => ({
	_type: 'image',
	_key: 'k',
	src,
	width: 1,
	height: 1,
	alt: '',
});
const code = (text: string): Block => ({ _type: 'code', _key: 'k', code: text });
const divider: Block = { _type: 'divider', _key: 'k' };

for (const [what, first, second, shared] of [
	['the same picture', image('a.png'), image('a.png'), true],
	['another picture', image('a.png'), image('b.png'), false],
	['a picture and a text', image('a.png'), p('k'), false],
	['the same code', code('1'), code('1'), true],
	['other code', code('1'), code('2'), false],
	['a line', divider, divider, true],
	['the same words', p('k'), p('k'), false],
	['a picture alone', image('a.png'), undefined, false],
	['a line alone', undefined, divider, false],
	['code alone', code('1'), undefined, false],
] as const) {
	test(`${what} ${shared ? 'is shown once' : 'is not shown once'}`, () =>
		expect(isShared({ key: 'k', first, second })).toBe(shared));
}

const numbered = (key: string, level = 1): Block => ({
	...item(key, key),
	listItem: 'number',
	level,
});
const bullet = (key: string, level = 1): Block => ({ ...item(key, key), level });

for (const [what, body, numbers] of [
	['a list', [numbered('a'), numbered('b')], { a: 1, b: 2 }],
	['two lists', [numbered('a'), p('x'), numbered('b')], { a: 1, b: 1 }],
	['a list with a note in it', [numbered('a'), footnote('n'), numbered('b')], { a: 1, b: 2 }],
	[
		'a list below an item',
		[numbered('a'), numbered('b', 2), numbered('c', 2), numbered('d')],
		{ a: 1, b: 1, c: 2, d: 2 },
	],
	[
		'two lists below two items',
		[numbered('a'), numbered('b', 2), numbered('c'), numbered('d', 2)],
		{ a: 1, b: 1, c: 2, d: 1 },
	],
	['bullets below an item', [numbered('a'), bullet('b', 2), numbered('c')], { a: 1, c: 2 }],
	['numbers behind bullets', [numbered('a'), bullet('b'), numbered('c')], { a: 1, c: 1 }],
	['a level without one above it', [numbered('a', 3), numbered('b', 3)], { a: 1, b: 2 }],
] as const satisfies [string, Block[], Record<string, number>][]) {
	test(`the numbers of ${what}`, () =>
		expect(Object.fromEntries(itemNumbersOf(body))).toEqual(numbers));
}
