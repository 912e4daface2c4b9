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
 * A block that only the second text has gets a row of its own, after the row that it follows there.
 * A footnote comes after the block that refers to it; a `readMore` mark makes no row.
 */
export function rowsOf(first: readonly Block[], second: readonly Block[]): Row[] {
	const own = inReadingOrder(first);
	const others = inReadingOrder(second);
	const counterparts = new Map(others.map((block) => [block._key, block]));
	const alone = rowsOnlyInSecond(others, own);
	return [
		...(alone.get(undefined) ?? []),
		...own.flatMap((block) => [
			{ key: block._key, first: block, second: counterparts.get(block._key) },
			...(alone.get(block._key) ?? []),
		]),
	];
}

/** Blocks in reading order: a footnote comes after the block that refers to it. Without `readMore`. */
function inReadingOrder(body: readonly Block[]): Block[] {
	return runsOf(body, notesOf(body))
		.flatMap(({ blocks, notes }) =>
			blocks.flatMap((block) => [
				block,
				...notes.filter(({ referrer }) => referrer === block._key).map(({ note }) => note),
			]),
		)
		.filter((block) => block._type !== 'readMore');
}

/** The rows of blocks that only the second text has, by the key of the first text that they come after. */
function rowsOnlyInSecond(
	second: readonly Block[],
	first: readonly Block[],
): Map<string | undefined, Row[]> {
	const ends = lastNoteKeys(first);
	const alone = new Map<string | undefined, Row[]>();
	let before: string | undefined;
	for (const block of second) {
		if (ends.has(block._key)) {
			// A footnote that is elsewhere in the first text is no anchor for what follows it here.
			const near = ends.get(block._key) === ends.get(before ?? '');
			if (block._type !== 'footnote' || near) before = block._key;
			continue;
		}
		// A block comes after the footnotes of the first text's block, a footnote before them.
		const anchor = block._type === 'footnote' ? before : before && ends.get(before);
		const rows = alone.get(anchor) ?? [];
		rows.push({ key: block._key, first: undefined, second: block });
		alone.set(anchor, rows);
	}
	return alone;
}

/** For each key, the key of the last footnote that follows its block, or its own. */
function lastNoteKeys(blocks: readonly Block[]): Map<string, string> {
	const ends = new Map<string, string>();
	let end: string | undefined;
	for (const block of blocks.toReversed()) {
		end ??= block._key;
		ends.set(block._key, end);
		if (block._type !== 'footnote') end = undefined;
	}
	return ends;
}

/** The rows of some of the first text's blocks, each with the rows that follow it. */
export function rowsAmong(rows: readonly Row[], blocks: readonly Block[]): Row[] {
	const keys = new Set(blocks.map((block) => block._key));
	const startsWithBlock = ({ first }: Row) => first !== undefined && first._type !== 'footnote';
	let inside = keys.has(rows.find(startsWithBlock)?.key ?? '');
	return rows.filter((row) => {
		if (startsWithBlock(row)) inside = keys.has(row.key);
		return inside;
	});
}

/** Rows as sections; a heading in either text starts one. */
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

/** Whether both texts have the same picture, code or divider here, so that it is shown once. */
export function isShared({ first, second }: Row): boolean {
	if (first?._type === 'image') return second?._type === 'image' && first.src === second.src;
	if (first?._type === 'code') return second?._type === 'code' && first.code === second.code;
	return first?._type === 'divider' && second?._type === 'divider';
}
