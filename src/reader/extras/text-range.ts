import type { TextPart } from '../../core/address/passage.ts';

/** A text node of a block, and where its text begins in the block's. */
interface Piece {
	node: Text;
	start: number;
}

/** What of a block's element is not its own text: notes, their numbers, what the interface says. */
const NOT_BLOCK_TEXT = '[data-aside], .reference, small';

/**
 * The text nodes of a block's element, as its text has them.
 *
 * What the text has and no node does is a break between cells, rows or lines.
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

/** A part of a block's text as a range of its element; undefined where the element has it not. */
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

/** What of the stretches of a text a range covers: where it begins and ends, each in its stretch. */
export function coveredBy(
	range: Range,
	stretches: readonly TextPart[],
): { first: TextPart; from: number; last: TextPart; to: number } | undefined {
	let covered: { first: TextPart; from: number; last: TextPart; to: number } | undefined;
	for (const stretch of stretches) {
		const element = document.getElementById(stretch.key);
		if (!element || !range.intersectsNode(element)) continue;
		for (const { node, start } of piecesOf(element, stretch.text)) {
			if (!range.intersectsNode(node)) continue;
			const begin = node === range.startContainer ? range.startOffset : 0;
			const end = node === range.endContainer ? range.endOffset : node.data.length;
			if (begin >= end) continue;
			covered ??= { first: stretch, from: start + begin, last: stretch, to: 0 };
			covered.last = stretch;
			covered.to = start + end;
		}
	}
	return covered;
}
