import { expect, test } from '@playwright/test';
import { articleOf, textOfDraft } from './draft-in-test.ts';
import { readHtml } from './formats/html/read-html.ts';
import { readMarkdown } from './formats/markdown/read-markdown.ts';
import { readText } from './formats/text/read-text.ts';

const LEFT_OUT = 'control characters in the text: left out';

for (const [what, raw, expected, isTold] of [
	['an escape', 'red \u001B[31m text', 'red [31m text', true],
	['a backspace and a unit separator', 'a\u0008b\u001Fc', 'abc', true],
	['half a character', 'half \uD83D a letter', 'half a letter', true],
	['a page break', 'one\fpage', 'one page', false],
	['a vertical tab', 'one\vline', 'one line', false],
	['joiners and marks', 'می\u200Cخواهم C++\u200E 😀', 'می\u200Cخواهم C++\u200E 😀', false],
] as const) {
	for (const [kind, read] of [
		['text', (text: string) => readText(`Title\n\n${text}.\n\nAnother line.`)],
		['Markdown', (text: string) => readMarkdown(`# Title\n\n${text}.`)],
		['HTML', (text: string) => readHtml(`<article><h1>Title</h1><p>${text}.</p></article>`)],
	] as const) {
		test(`${what} in ${kind}: forbidden characters are removed and reported`, () => {
			const draft = read(raw);
			expect(textOfDraft(draft)).toContain(`${expected}.`);
			expect(draft.notices.some((notice) => notice.what === LEFT_OUT)).toBe(isTold);
			articleOf(draft);
		});
	}
}

test('a text of forbidden characters only becomes U+FFFD', () => {
	expect(articleOf(readMarkdown('# \u0001\n\nText.')).title).toBe('\uFFFD');
});

test('a list with more levels than an article allows keeps its items', () => {
	const depth = 150;
	const html = `${'<ul><li>item '.repeat(depth)}${'</li></ul>'.repeat(depth)}`;
	const { body } = articleOf(readHtml(`<article><h1>Title</h1>${html}</article>`));
	expect(body).toHaveLength(depth);
});
