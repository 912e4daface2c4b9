import type { Block } from './article.ts';
import { headingLevel } from './outline.ts';
import { notesOf, runsOf } from './sections.ts';

/** A block of one text with its counterpart in another; either may have none. */
export interface Row {
	/** The key of both. */
	key: string;
	first: Block | undefined;
	second: Block | undefined;
}

/**
 * Two texts of an article, block by block, in the order of the first.
 *
 * A block that only the second text has keeps its row, behind what it follows there. Notes follow
 * the block that refers to them, and no mark of a cut makes a row.
 */
export function rowsOf(first: readonly Block[], second: readonly Block[]): Row[] {
	const own = asRead(first);
	const others = asRead(second);
	const counterparts = new Map(others.map((block) => [block._key, block]));
	const alone = aloneIn(others, own);
	return [
		...(alone.get(undefined) ?? []),
		...own.flatMap((block) => [
			{ key: block._key, first: block, second: counterparts.get(block._key) },
			...(alone.get(block._key) ?? []),
		]),
	];
}

/** Blocks in the order in which they are read: a note stands behind what refers to it. */
function asRead(body: readonly Block[]): Block[] {
	return runsOf(body, notesOf(body))
		.flatMap(({ blocks, notes }) =>
			blocks.flatMap((block) => [
				block,
				...notes.filter(({ referrer }) => referrer === block._key).map(({ note }) => note),
			]),
		)
		.filter((block) => block._type !== 'readMore');
}

/** The rows of what only the second text has, by the key in the first that they stand behind. */
function aloneIn(
	second: readonly Block[],
	first: readonly Block[],
): Map<string | undefined, Row[]> {
	const ends = endsOf(first);
	const alone = new Map<string | undefined, Row[]>();
	let before: string | undefined;
	for (const block of second) {
		if (ends.has(block._key)) {
			// A note that stands elsewhere in the first text leads nowhere near here.
			const near = ends.get(block._key) === ends.get(before ?? '');
			if (block._type !== 'footnote' || near) before = block._key;
			continue;
		}
		// A block stands behind the first text's notes, a note before them.
		const anchor = block._type === 'footnote' ? before : before && ends.get(before);
		const rows = alone.get(anchor) ?? [];
		rows.push({ key: block._key, first: undefined, second: block });
		alone.set(anchor, rows);
	}
	return alone;
}

/** For each key, that of the last note behind its block. */
function endsOf(blocks: readonly Block[]): Map<string, string> {
	const ends = new Map<string, string>();
	let end: string | undefined;
	for (const block of blocks.toReversed()) {
		end ??= block._key;
		ends.set(block._key, end);
		if (block._type !== 'footnote') end = undefined;
	}
	return ends;
}

/** Those rows that begin with one of the first text's blocks, with what follows them. */
export function rowsAmong(rows: readonly Row[], blocks: readonly Block[]): Row[] {
	const keys = new Set(blocks.map((block) => block._key));
	const opens = ({ first }: Row) => first !== undefined && first._type !== 'footnote';
	let inside = keys.has(rows.find(opens)?.key ?? '');
	return rows.filter((row) => {
		if (opens(row)) inside = keys.has(row.key);
		return inside;
	});
}

/** Rows as sections; a heading of either text opens one. */
export function sectionsOfRows(rows: readonly Row[]): Row[][] {
	const sections: Row[][] = [];
	for (const row of rows) {
		const block = row.first ?? row.second;
		const section = sections.at(-1);
		if (section && block && headingLevel(block) === undefined) section.push(row);
		else sections.push([row]);
	}
	return sections;
}

/** Whether both texts show the same thing, so that once is enough: a picture, code, a line. */
export function isShared({ first, second }: Row): boolean {
	if (first?._type === 'image') return second?._type === 'image' && first.src === second.src;
	if (first?._type === 'code') return second?._type === 'code' && first.code === second.code;
	return first?._type === 'divider' && second?._type === 'divider';
}

/** What each item of a numbered list is counted as, by its key. */
export function itemNumbersOf(body: readonly Block[]): Map<string, number> {
	const numbers = new Map<string, number>();
	let levels: { kind: string; count: number }[] = [];
	for (const block of body) {
		// A note is drawn elsewhere, and interrupts no list.
		if (block._type === 'footnote') continue;
		if (block._type !== 'block' || !block.listItem) {
			levels = [];
			continue;
		}
		const { level = 1, listItem: kind } = block;
		levels = levels.slice(0, level);
		const above = levels[level - 1];
		const count = above?.kind === kind ? above.count + 1 : 1;
		levels[level - 1] = { kind, count };
		if (kind === 'number') numbers.set(block._key, count);
	}
	return numbers;
}
