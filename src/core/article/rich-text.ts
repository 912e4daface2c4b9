import type { Block, Inline, MarkDef } from './article.ts';

/** A block, with or without a key. */
type Texted<B = Block> = B extends unknown ? Omit<B, '_key'> : never;

/** Runs of text with their marks, and where they stand in a block. */
export interface RichText {
	/** Its path from the block: empty, or such as `.rows[0].cells[1]`. */
	path: string;
	children: readonly Inline[];
	markDefs: readonly MarkDef[];
}

/** All rich texts of a block: its own, or those of a table's cells. */
export function richTextsOf(block: Texted): RichText[] {
	if (block._type === 'block' || block._type === 'footnote') {
		return [{ path: '', children: block.children, markDefs: block.markDefs ?? [] }];
	}
	if (block._type !== 'table') return [];
	return block.rows.flatMap((row, r) =>
		row.cells.map((cell, c) => ({
			path: `.rows[${r}].cells[${c}]`,
			children: cell.children,
			markDefs: cell.markDefs ?? [],
		})),
	);
}

/** The keys of the footnotes that a block refers to, in order. */
export function referencesIn(block: Texted): string[] {
	return richTextsOf(block).flatMap(({ children }) =>
		children.flatMap((child) => (child._type === 'footnoteReference' ? [child.note] : [])),
	);
}
