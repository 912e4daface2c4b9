import type { Block, TextBlock } from './article.ts';
import { textOfBlock } from './block-text.ts';

/** A heading as data, with the headings under it. */
export interface OutlineEntry {
	key: string;
	text: string;
	/** 2 to 4, as in h2 to h4. */
	level: number;
	children: OutlineEntry[];
}

/** A heading's level, or undefined for any other block. */
export function headingLevel(block: Block): number | undefined {
	if (block._type !== 'block' || !isHeadingStyle(block.style)) return undefined;
	return Number(block.style[1]);
}

function isHeadingStyle(style: TextBlock['style']): boolean {
	return style === 'h2' || style === 'h3' || style === 'h4';
}

/** The headings of a body as a tree. A level that is left out makes no empty branch. */
export function outlineOf(body: readonly Block[]): OutlineEntry[] {
	const top: OutlineEntry[] = [];
	const open: OutlineEntry[] = [];
	for (const block of body) {
		const level = headingLevel(block);
		if (level === undefined) continue;
		const entry = { key: block._key, text: textOfBlock(block), level, children: [] };
		while ((open.at(-1)?.level ?? 0) >= level) open.pop();
		(open.at(-1)?.children ?? top).push(entry);
		open.push(entry);
	}
	return top;
}

/** The entries of a tree in the order of the text. */
export function flattenOutline(entries: readonly OutlineEntry[]): OutlineEntry[] {
	return entries.flatMap((entry) => [entry, ...flattenOutline(entry.children)]);
}

/** Whether a block is an item of a list. */
export function isListItem(block: Block): boolean {
	return block._type === 'block' && block.listItem !== undefined;
}
