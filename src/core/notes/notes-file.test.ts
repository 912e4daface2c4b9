import { expect, test } from '@playwright/test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findPassage, parsePassage } from '../address/passage.ts';
import { type Note, parseNotes } from './note.ts';
import { formatNotesFile, notesToStore, parseNotesFile } from './notes-file.ts';
import { addressOfNote, notesMarkdown } from './notes-markdown.ts';

const note: Note = {
	...{ id: 'a1b2c3d4', slug: 'guide', lang: 'en', title: 'A *guide*', key: 'p1', from: 4, to: 16 },
	...{ words: '1. <b>\nx_y_z', before: '\n', after: '\n', only: true, color: 'green' as const },
	...{ text: '- mine\n\n> [not](a) link', made: '2026-11-27T10:00:00.000Z' },
	changed: '2026-11-27T10:00:00.000Z',
};
const later = { ...note, text: 'later', changed: '2026-11-28T10:00:00.000Z' };
const other = { ...note, id: 'e5f6a7b8' };

test('notes are the same after a file, with what a newer version has added', () => {
	const notes = [note, { ...other, addedLater: [1] }];
	expect(parseNotesFile(formatNotesFile(notes))).toEqual(notes);
});

for (const text of [
	'',
	'null',
	'[]',
	'{',
	'{"format":"matn-notes"}',
	'{"format":"x","notes":[]}',
]) {
	test(`${text || 'nothing'} is no file of notes`, () =>
		expect(parseNotesFile(text)).toBeUndefined());
}

for (const [name, value] of [
	['id', 'x'],
	['slug', '../x'],
	['slug', 'notes'],
	['lang', '"'],
	['key', '#'],
	['from', 16],
	['from', -1],
	['to', 1.5],
	['words', ''],
	['words', '\u0000'],
	['color', 'red'],
	['text', 'x'.repeat(20_001)],
	['made', 'yesterday'],
	['only', undefined],
] as const) {
	test(`a note whose ${name} is ${String(value).slice(0, 20)} is left out`, () =>
		expect(parseNotes([{ ...note, [name]: value }, other])).toEqual([other]));
}

for (const [what, own, imported, stored] of [
	['into an empty browser', [], [note, other], [note, other]],
	['again', [note, other], [note, other], []],
	['after a change elsewhere', [note], [later], [later]],
	['after a change here', [later], [note], []],
	['with one note twice', [], [note, later, note], [later]],
] as [string, Note[], Note[], Note[]][]) {
	test(`import ${what} stores ${stored.length}`, () =>
		expect(notesToStore(own, structuredClone(imported))).toEqual(stored));
}

test('Markdown has quotes, texts as they were written, and links to the words', () => {
	const site = 'https://matn.example';
	const addressOf = (one: Note) => `${site}${addressOfNote(one, 'ar')}`;
	const text = notesMarkdown([note, { ...other, title: 'B', text: '' }], {
		place: 'In the text',
		addressOf,
	});
	const { children } = unified().use(remarkParse).parse(text);
	expect(children.map(({ type }) => type)).toEqual([
		...['heading', 'blockquote', 'paragraph', 'paragraph', 'paragraph'],
		...['heading', 'blockquote', 'paragraph'],
	]);
	const plain = (node: object): string =>
		'value' in node
			? String(node.value)
			: 'children' in node
				? (node.children as object[]).map(plain).join('')
				: '';
	expect(children.map(plain).slice(0, 4)).toEqual([
		...['A *guide*', '1. <b>x_y_z', '- mine', '> [not](a) link'],
	]);
	const url = new URL(/\((https:[^)]*)\)/.exec(text)?.[1] ?? '');
	expect(url.pathname + url.hash).toBe('/ar/guide/#p1');
	expect(url.searchParams.get('text')).toBe('en');
	const passage = parsePassage(url.searchParams.get('words') ?? '');
	expect(passage && findPassage(`The ${note.words} end`, passage)).toEqual([4, 16]);
});
