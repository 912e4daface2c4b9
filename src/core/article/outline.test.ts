import { expect, test } from '@playwright/test';
import {
	footnote,
	heading,
	item,
	paragraph,
	readMore,
	reference,
	span,
} from '../testing/blocks.ts';
import { seeded } from '../testing/seeded.ts';
import {
	flattenOutline,
	headingLevel,
	isListItem,
	type OutlineEntry,
	outlineOf,
} from './outline.ts';

/** A tree as a text: `2(3 3(4)) 2`. */
function shape(entries: readonly OutlineEntry[]): string {
	return entries
		.map(({ level, children }) => level + (children.length > 0 ? `(${shape(children)})` : ''))
		.join(' ');
}

for (const [levels, expected] of [
	['', ''],
	['2', '2'],
	['2 2 2', '2 2 2'],
	['2 3 4', '2(3(4))'],
	['2 3 3 2 3', '2(3 3) 2(3)'],
	['2 4', '2(4)'],
	['2 4 3', '2(4 3)'],
	['2 4 4 3 4 2', '2(4 4 3(4)) 2'],
	['4', '4'],
	['4 3 2', '4 3 2'],
	['4 2 4', '4 2(4)'],
	['3 4 2 3', '3(4) 2(3)'],
	['4 4 3 4', '4 4 3(4)'],
] as const) {
	test(`headings ${levels || 'none'} make ${expected || 'no tree'}`, () => {
		const body = levels
			.split(' ')
			.filter(Boolean)
			.map((level, i) => heading(`h${i}`, Number(level) as 2 | 3 | 4));
		expect(shape(outlineOf(body))).toBe(expected);
	});
}

test('only headings are entries, with their text as it stands', () => {
	const body = [
		paragraph('p1', 'تمهيد'),
		heading('h1', 2, [span('מבוא '), span('ל־React'), reference('n1')]),
		item('l1', 'بند'),
		readMore,
		heading('h2', 3, 'می\u200Cخواهم'),
		footnote('n1', 'حاشية'),
	];
	expect(outlineOf(body)).toEqual([
		{
			key: 'h1',
			text: 'מבוא ל־React',
			level: 2,
			children: [{ key: 'h2', text: 'می\u200Cخواهم', level: 3, children: [] }],
		},
	]);
});

for (const [style, level] of [
	['h2', 2],
	['h3', 3],
	['h4', 4],
	['normal', undefined],
	['blockquote', undefined],
] as const) {
	test(`${style} is ${level ? `a heading of level ${level}` : 'no heading'}`, () =>
		expect(headingLevel({ ...paragraph('p1', 'نص'), style })).toBe(level));
}

test('what is no block of text is neither heading nor item', () => {
	for (const block of [readMore, footnote('n1'), { _type: 'divider', _key: 'd1' } as const]) {
		expect(headingLevel(block)).toBeUndefined();
		expect(isListItem(block)).toBe(false);
	}
	expect(isListItem(paragraph('p1', 'نص'))).toBe(false);
	expect(isListItem(item('l1', 'بند'))).toBe(true);
});

test('flattened, a tree has every heading once and in the order of the text', () => {
	const chance = seeded(5);
	for (let run = 0; run < 200; run++) {
		const body = Array.from({ length: chance.whole(0, 12) }, (_, i) =>
			heading(`h${i}`, chance.one([2, 3, 4])),
		);
		const flat = flattenOutline(outlineOf(body));
		expect(flat.map(({ key }) => key)).toEqual(body.map(({ _key }) => _key));
	}
});

test('an entry stands under one of a lower level only', () => {
	const chance = seeded(6);
	for (let run = 0; run < 200; run++) {
		const body = Array.from({ length: 12 }, (_, i) => heading(`h${i}`, chance.one([2, 3, 4])));
		const misplaced = flattenOutline(outlineOf(body)).flatMap(({ level, children }) =>
			children.filter((child) => child.level <= level),
		);
		expect(misplaced).toEqual([]);
	}
});

test('a section that is put in changes the key of no other', () => {
	const body = [heading('one', 2), heading('two', 3), heading('three', 2)];
	const keys = (blocks: typeof body) => flattenOutline(outlineOf(blocks)).map(({ key }) => key);
	for (let at = 0; at <= body.length; at++) {
		const more = body.toSpliced(at, 0, heading('new', 2, 'one'));
		expect(keys(more).filter((key) => key !== 'new')).toEqual(keys(body));
	}
});
