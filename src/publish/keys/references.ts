import type { Block, Inline, MarkDef } from '../../core/article/article.ts';
import type { DraftBlock } from '../import/draft-block.ts';

/** What a source calls its blocks, and the keys that they have got. */
export interface Names {
	/** From a footnote's label. */
	notes: ReadonlyMap<string, string>;
	/** From an explicit id of any other block. */
	ids: ReadonlyMap<string, string>;
}

/** The names that drafts bring, with the keys given to them; of two with one name, the first counts. */
export function namesOf(drafts: readonly DraftBlock[], keys: readonly string[]): Names {
	const notes = new Map<string, string>();
	const ids = new Map<string, string>();
	for (const [i, { _type, keyHint }] of drafts.entries()) {
		const names = _type === 'footnote' ? notes : ids;
		if (keyHint && !names.has(keyHint)) names.set(keyHint, keys[i] as string);
	}
	return { notes, ids };
}

/** The draft as a block with its key, its footnotes and inner links pointing at keys. */
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
	const key = ids.get(id) ?? ids.get(decoded(id));
	return key ? { ...def, href: `#${key}` } : def;
}

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}
