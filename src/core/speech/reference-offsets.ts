import type { Block, Inline } from '../article/article.ts';

/** Where a block's text first refers to each footnote: its key, and the offset in UTF-16 units. */
export function referenceOffsets(block: Block): Map<string, number> {
	const offsets = new Map<string, number>();
	let at = 0;
	const pass = (children: readonly Inline[]) => {
		for (const child of children) {
			if (child._type === 'span') at += child.text.length;
			else if (!offsets.has(child.note)) offsets.set(child.note, at);
		}
	};
	if (block._type === 'block' || block._type === 'footnote') pass(block.children);
	if (block._type === 'table') {
		for (const { cells } of block.rows) {
			for (const { children } of cells) {
				pass(children);
				// A tab, or the line break after the last cell.
				at++;
			}
		}
	}
	return offsets;
}
