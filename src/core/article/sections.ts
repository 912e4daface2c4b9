import type { Block, FootnoteBlock } from './article.ts';
import { headingLevel, isListItem } from './outline.ts';
import { referencesIn } from './rich-text.ts';

/** A heading with the blocks under it, or the blocks before the first heading. */
interface Section {
	/** The key of its first block. */
	key: string;
	blocks: Block[];
}

/** Blocks as sections, in order; each heading starts one. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [];
	for (const block of blocks) {
		const section = sections.at(-1);
		if (section && headingLevel(block) === undefined) section.blocks.push(block);
		else sections.push({ key: block._key, blocks: [block] });
	}
	return sections;
}

/** A footnote with the number that the reader sees. */
export interface NumberedNote {
	/** From 1, in the order of the references. */
	number: number;
	note: FootnoteBlock;
	/** The key of the block that first refers to it; undefined where none does. */
	referrer: string | undefined;
}

/** The footnotes of a body by key, numbered in the order of their first references. */
export function notesOf(body: readonly Block[]): Map<string, NumberedNote> {
	const blocks = new Map(
		body.filter((block) => block._type === 'footnote').map((note) => [note._key, note]),
	);
	const notes = new Map<string, NumberedNote>();
	const add = (key: string, referrer?: string) => {
		const note = blocks.get(key);
		if (note && !notes.has(key)) notes.set(key, { number: notes.size + 1, note, referrer });
	};
	for (const block of body) {
		if (block._type === 'footnote') continue;
		for (const key of referencesIn(block)) add(key, block._key);
	}
	// A footnote that only another footnote refers to belongs to that one's block. The map grows as it is iterated.
	for (const { note, referrer } of notes.values()) {
		for (const key of referencesIn(note)) add(key, referrer);
	}
	for (const key of blocks.keys()) add(key);
	return notes;
}

/** Blocks that are drawn together, with the footnotes beside them. */
export interface Run {
	/** The key of its first block. */
	key: string;
	/** One block, or the items of one list. */
	blocks: Block[];
	notes: NumberedNote[];
}

/** Blocks in runs, each with its footnotes; a footnote that is referred to moves to its referrer. */
export function runsOf(blocks: readonly Block[], notes: ReadonlyMap<string, NumberedNote>): Run[] {
	const runs: Run[] = [];
	for (const block of blocks) {
		if (block._type === 'footnote' && notes.get(block._key)?.referrer) continue;
		const last = runs.at(-1);
		if (last && isListItem(block) && last.blocks.every(isListItem)) last.blocks.push(block);
		else runs.push({ key: block._key, blocks: [block], notes: [] });
		runs.at(-1)?.notes.push(...notesAt(block._key, notes));
	}
	return runs;
}

/** The footnotes that stand beside a block. */
export function notesAt(key: string, notes: ReadonlyMap<string, NumberedNote>): NumberedNote[] {
	return [...notes.values()].filter(({ referrer }) => referrer === key);
}
