import type { TextPart } from '../../core/address/passage.ts';

/** A text node of a block, and its offset in the block's text, in UTF-16 units. */
interface Piece {
	node: Text;
	start: number;
}

/** Selects elements in a block that are not part of its text: notes, references, the interface's texts. */
const NOT_BLOCK_TEXT = '[data-aside], .reference, small';

/**
 * The text nodes of a block's element, with their offsets in the block's text.
 *
 * The text's tabs and newlines between cells, rows or lines have no node.
 */
function piecesOf(element: Element, text: string): Piece[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const pieces: Piece[] = [];
	let at = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { data, parentElement } = node as Text;
		if (!data || parentElement?.closest('[id]') !== element) continue;
		if (parentElement.closest(NOT_BLOCK_TEXT)) continue;
		const start = text.indexOf(data, at);
		if (start < 0 || /[^\t\n]/.test(text.slice(at, start))) continue;
		pieces.push({ node: node as Text, start });
		at = start + data.length;
	}
	return pieces;
}

/**
 * Returns a part of a block's text as a range of its element; undefined where the element doesn't contain it.
 *
 * @param from offset in the text, in UTF-16 units
 * @param to end offset, exclusive
 */
export function rangeIn(
	element: Element,
	text: string,
	from: number,
	to: number,
): Range | undefined {
	const inside = piecesOf(element, text).filter(
		({ node, start }) => start < to && start + node.data.length > from,
	);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last) return undefined;
	const range = document.createRange();
	range.setStart(first.node, Math.max(0, from - first.start));
	range.setEnd(last.node, Math.min(last.node.data.length, to - last.start));
	return range;
}

/**
 * The part of the text that a range covers: its start and end, as offsets in the first and the last text
 * part; undefined where it covers none.
 */
export function coveredBy(
	range: Range,
	textParts: readonly TextPart[],
): { first: TextPart; from: number; last: TextPart; to: number } | undefined {
	let covered: { first: TextPart; from: number; last: TextPart; to: number } | undefined;
	for (const textPart of textParts) {
		const element = document.getElementById(textPart.key);
		if (!element || !range.intersectsNode(element)) continue;
		for (const { node, start } of piecesOf(element, textPart.text)) {
			if (!range.intersectsNode(node)) continue;
			const begin = node === range.startContainer ? range.startOffset : 0;
			const end = node === range.endContainer ? range.endOffset : node.data.length;
			if (begin >= end) continue;
			covered ??= { first: textPart, from: start + begin, last: textPart, to: 0 };
			covered.last = textPart;
			covered.to = start + end;
		}
	}
	return covered;
}
