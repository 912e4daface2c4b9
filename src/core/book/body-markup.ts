import type { Block, TextBlock } from '../article/article.ts';
import { isShared, type Row, rowsOf } from '../article/bilingual-rows.ts';
import { itemNumbersOf } from '../article/item-numbers.ts';
import { isListItem } from '../article/outline.ts';
import { runsOf } from '../article/sections.ts';
import { blockMarkup, listMarkup } from './block-markup.ts';
import type { BookText } from './book-text.ts';
import { directedMarkup } from './inline-markup.ts';
import { element, inLanguage } from './markup.ts';

/** The blocks of a text as XHTML. Its notes come at the end, where each reference leads. */
export function bodyMarkup(text: BookText): string {
	const { body } = text.article;
	const runs = runsOf(body, text.notes);
	const blocks = runs.map(({ blocks: [first, ...rest] }) =>
		first && isListItem(first)
			? listMarkup([first, ...rest] as TextBlock[], text)
			: blockMarkup(first as Block, text),
	);
	return (
		blocks.join('\n') +
		notesMarkup(runs.flatMap(({ notes }) => notes.map(({ note }) => blockMarkup(note, text))))
	);
}

/** The blocks of a text, each followed by its counterpart in another. */
export function bilingualMarkup(first: BookText, second: BookText): string {
	const [own, others] = [first, second].map((text) => itemNumbersOf(text.article.body));
	const rowMarkup = (row: Row) =>
		sideMarkup(row.first, first, own) + counterpartMarkup(row, second, others);
	const rows = rowsOf(first.article.body, second.article.body);
	const isNote = (row: Row) => (row.first ?? row.second)?._type === 'footnote';
	const blocks = rows.filter((row) => !isNote(row)).map(rowMarkup);
	return blocks.join('\n') + notesMarkup(rows.filter(isNote).map(rowMarkup));
}

/** @param numbers of the items of numbered lists, by their keys: each item is in a list of its own */
function sideMarkup(
	block: Block | undefined,
	text: BookText,
	numbers: ReadonlyMap<string, number> | undefined,
): string {
	if (block?._type !== 'block' || !block.listItem) return block ? blockMarkup(block, text) : '';
	return listMarkup([{ ...block, level: 1, start: numbers?.get(block._key) }], text);
}

/** The second text's block of a row; of what both texts share, its caption alone. */
function counterpartMarkup(
	row: Row,
	second: BookText,
	numbers: ReadonlyMap<string, number> | undefined,
): string {
	const { article, dir } = second;
	const caption = row.second?._type === 'image' ? (row.second.caption ?? '') : '';
	const markup = isShared(row)
		? directedMarkup(caption, dir)
		: sideMarkup(row.second, second, numbers);
	if (!markup) return '';
	return element('div', { class: 'counterpart', ...inLanguage(article.lang), dir }, markup);
}

const notesMarkup = (notes: readonly string[]): string =>
	notes.length > 0
		? element('section', { class: 'notes', 'epub:type': 'footnotes' }, notes.join('\n'))
		: '';
