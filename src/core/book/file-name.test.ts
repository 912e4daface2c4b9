import { expect, test } from '@playwright/test';
import { bookFileName } from './file-name.ts';

for (const [what, title, name] of [
	['a title', 'دليل القراءة', 'دليل القراءة.epub'],
	['signs that file systems refuse', 'A/B: “C” <D>? | *E*', 'A B “C” D E.epub'],
	['marks of direction', '\u202Eabc\u202C \u200Fdef', 'abc def.epub'],
	['letters that Persian joins by a sign', 'می\u200Cخواهم', 'می\u200Cخواهم.epub'],
	['dots around it', '...hidden...', 'hidden.epub'],
	['a device of Windows', 'con', 'the-slug.epub'],
	['no words', ' /// ', 'the-slug.epub'],
	['many words', 'كلمة '.repeat(40), `${'كلمة '.repeat(12).trim()}.epub`],
	['one long word', 'ك'.repeat(100), `${'ك'.repeat(60)}.epub`],
] as const) {
	test(`${what}: the file is named by the title’s words`, () =>
		expect(bookFileName(title, 'the-slug')).toBe(name));
}
