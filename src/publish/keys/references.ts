import { decodeOrKeep } from '../../core/address/decode.ts';
import type { Block, Inline, MarkDef } from '../../core/article/article.ts';
import type { DraftBlock } from '../import/draft-block.ts';

/** The keys of blocks by the ids that the source gives them. */
export interface Names {
	/** Keys by footnote label. */
	notes: ReadonlyMap<string, string>;
	/** Keys of all other blocks by explicit id. */
	ids: ReadonlyMap<string, string>;
}

/** Maps the drafts' ids and labels to keys; of two drafts with the same id, the first counts. */
export function namesOf(drafts: readonly DraftBlock[], keys: readonly string[]): Names {
	const notes = new Map<string, string>();
	const ids = new Map<string, string>();
	for (const [i, { _type, keyHint }] of drafts.entries()) {
		const names = _type === 'footnote' ? notes : ids;
		if (keyHint && !names.has(keyHint)) names.set(keyHint, keys[i] as string);
	}
	return { notes, ids };
}

/** Returns the draft as a block with its key; its footnote references and links refer to keys. */
export function blockOf(draft: DraftBlock, key: string, names: Names): Block {
	const { _type, keyHint: _, ...rest } = draft;
	const block = { _type, _key: key, ...rest } as Block;
	if (block._type === 'block' || block._type === 'footnote')
		return { ...block, ...rich(block, names) };
	if (block._type !== 'table') return block;
	const rows = block.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, ...rich(cell, names) })),
	}));
	return { ...block, rows };
}

interface Rich {
	children: Inline[];
	markDefs?: MarkDef[] | undefined;
}

function rich({ children, markDefs }: Rich, names: Names): Rich {
	const inlines = children.map((child) =>
		child._type === 'footnoteReference'
			? { ...child, note: names.notes.get(child.note) ?? child.note }
			: child,
	);
	if (!markDefs) return { children: inlines };
	return { children: inlines, markDefs: markDefs.map((def) => pointed(def, names.ids)) };
}

function pointed(def: MarkDef, ids: ReadonlyMap<string, string>): MarkDef {
	if (def._type !== 'link' || !def.href.startsWith('#')) return def;
	const id = def.href.slice(1);
	const key = ids.get(id) ?? ids.get(decodeOrKeep(id));
	return key ? { ...def, href: `#${key}` } : def;
}
