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
import type { Block } from './article.ts';
import { notesOf, runsOf, sectionsOf } from './sections.ts';

/** Runs as a text: the keys of blocks, and in brackets those of the notes beside them. */
function drawn(blocks: readonly Block[], body = blocks): string {
	return runsOf(blocks, notesOf(body))
		.map(({ blocks, notes }) => {
			const beside = notes.map(({ note }) => note._key).join('+');
			return blocks.map(({ _key }) => _key).join('+') + (beside && `[${beside}]`);
		})
		.join(' ');
}

function numbered(body: readonly Block[]): string {
	return [...notesOf(body).values()]
		.map(({ number, note, referrer }) => `${number} ${note._key} ${referrer ?? '-'}`)
		.join(', ');
}

/** A text that refers to notes. */
const citing = (...notes: string[]) => [span('متن'), ...notes.map(reference)];
const cell = (...notes: string[]) => ({ children: citing(...notes) });

test('each heading startsWithBlock a section; what stands before the first is one too', () => {
	const body = [
		paragraph('p1', 'تمهيد'),
		paragraph('p2', 'تمهيد'),
		heading('h1', 2),
		item('l1', 'بند'),
		heading('h2', 4),
		heading('h3', 2),
		paragraph('p3', 'نص'),
	];
	const sections = sectionsOf(body);
	expect(sections.map(({ key, blocks }) => [key, ...blocks.map(({ _key }) => _key)])).toEqual([
		['p1', 'p1', 'p2'],
		['h1', 'h1', 'l1'],
		['h2', 'h2'],
		['h3', 'h3', 'p3'],
	]);
	expect(sections.flatMap(({ blocks }) => blocks)).toEqual(body);
});

test('no blocks make no section', () => expect(sectionsOf([])).toEqual([]));

const tableBlock: Block = {
	_type: 'table',
	_key: 't1',
	rows: [{ cells: [cell('n2'), cell()] }, { cells: [cell('n1')] }],
};

for (const [what, body, expected] of [
	['no note', [paragraph('p1', 'نص')], ''],
	[
		'the order of the references, not of the notes',
		[paragraph('p1', citing('n2')), paragraph('p2', citing('n1')), footnote('n1'), footnote('n2')],
		'1 n2 p1, 2 n1 p2',
	],
	[
		'a note that is referred to twice stands beside the first',
		[paragraph('p1', citing('n1', 'n2')), paragraph('p2', citing('n1')), ...twoNotes()],
		'1 n1 p1, 2 n2 p1',
	],
	['a note before what refers to it', [footnote('n1'), paragraph('p1', citing('n1'))], '1 n1 p1'],
	[
		'notes that nothing refers to come last',
		[footnote('n1'), paragraph('p1', citing('n2')), footnote('n2')],
		'1 n2 p1, 2 n1 -',
	],
	['a heading refers to one', [heading('h1', 2, citing('n1')), footnote('n1')], '1 n1 h1'],
	['cells in the order of reading', [tableBlock, ...twoNotes()], '1 n2 t1, 2 n1 t1'],
	[
		'a note of a note stands where that one does, and after those of the text',
		[
			paragraph('p1', citing('n1')),
			paragraph('p2', citing('n2')),
			footnote('n1', citing('n3')),
			footnote('n2'),
			footnote('n3', citing('n4')),
			footnote('n4'),
		],
		'1 n1 p1, 2 n2 p2, 3 n3 p1, 4 n4 p1',
	],
	[
		'notes that refer to each other and to themselves',
		[
			paragraph('p1', citing('n1')),
			footnote('n1', citing('n2')),
			footnote('n2', citing('n1', 'n2')),
		],
		'1 n1 p1, 2 n2 p1',
	],
	['a note that only itself refers to', [footnote('n1', citing('n1'))], '1 n1 -'],
] as const) {
	test(`numbers: ${what}`, () => expect(numbered(body)).toBe(expected));
}

function twoNotes() {
	return [footnote('n1'), footnote('n2')] as const;
}

for (const [what, body, expected] of [
	['each block alone', [heading('h1', 2), paragraph('p1', 'نص'), readMore], 'h1 p1 more'],
	[
		'lists stay together',
		[
			paragraph('p1', 'نص'),
			item('l1', 'א'),
			item('l2', 'ב'),
			paragraph('p2', 'نص'),
			item('l3', 'ג'),
		],
		'p1 l1+l2 p2 l3',
	],
	[
		'notes go to what refers to them',
		[paragraph('p1', citing('n1')), paragraph('p2', 'نص'), footnote('n1')],
		'p1[n1] p2',
	],
	[
		'the notes of a list stand beside it, in order',
		[item('l1', citing('n2')), item('l2', 'بند'), item('l3', citing('n1')), ...twoNotes()],
		'l1+l2+l3[n2+n1]',
	],
	[
		'a note in the midst of a list does not part it',
		[item('l1', citing('n1')), footnote('n1'), item('l2', 'بند')],
		'l1+l2[n1]',
	],
	[
		'a note that nothing refers to stays in its place',
		[paragraph('p1', 'نص'), footnote('n1'), paragraph('p2', citing('n2')), footnote('n2')],
		'p1 n1 p2[n2]',
	],
	[
		'a note of a note is drawn with it',
		[paragraph('p1', citing('n1')), footnote('n1', citing('n2')), footnote('n2')],
		'p1[n1+n2]',
	],
	['a note that refers to itself is drawn', [footnote('n1', citing('n1'))], 'n1'],
	['the notes of a table', [tableBlock, ...twoNotes()], 't1[n2+n1]'],
] as const) {
	test(`runs: ${what}`, () => expect(drawn(body)).toBe(expected));
}

test('a note is drawn beside what refers to it, though the file has it beyond the cut', () => {
	const body = [paragraph('p1', citing('n1')), paragraph('p2', citing('n2')), ...twoNotes()];
	expect(drawn(body.slice(0, 1), body)).toBe('p1[n1]');
	expect(drawn(body.slice(1), body)).toBe('p2[n2]');
});

test('every block and every note of any body is drawn once', () => {
	const chance = seeded(7);
	for (let run = 0; run < 300; run++) {
		const notes = Array.from({ length: chance.whole(0, 4) }, (_, i) => `n${i}`);
		const cited = () => notes.filter(() => chance.whole(0, 3) === 0);
		const body = [
			...notes.map((key) => footnote(key, citing(...cited()))),
			...Array.from({ length: chance.whole(0, 6) }, (_, i) =>
				chance.one([paragraph, item])(`b${i}`, citing(...cited())),
			),
		].sort(() => chance.whole(-1, 1));
		const keys = runsOf(body, notesOf(body)).flatMap(({ blocks, notes }) => [
			...blocks.map(({ _key }) => _key),
			...notes.map(({ note }) => note._key),
		]);
		expect(keys.sort()).toEqual(body.map(({ _key }) => _key).sort());
		expect([...notesOf(body).values()].map(({ number }) => number)).toEqual(
			notes.map((_, i) => i + 1),
		);
	}
});
