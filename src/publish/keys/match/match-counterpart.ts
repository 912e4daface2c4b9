import type { Block } from '../../../core/article/article.ts';
import { referencesIn } from '../../../core/article/rich-text.ts';
import type { DraftBlock } from '../../import/draft-block.ts';
import { kindOf } from '../block-kind.ts';
import { align } from './align.ts';
import {
	lengthRatio,
	type Shape,
	SKIP_SCORE,
	scoreCounterparts,
	shapeOf,
} from './counterpart-score.ts';
import { doubtfulPairs } from './doubtful-pairs.ts';
import { longestRising } from './longest-rising.ts';
import { Pairs } from './pairs.ts';

/** The score by which an alignment must be better than another one for a pair to be sure. */
const MIN_MARGIN = 0.3;

/** The keys of a translation's blocks, and the blocks whose counterpart is not sure. */
interface CounterpartMatch {
	/** By index: the last import's key, else the counterpart's; undefined if there is none. */
	keys: (string | undefined)[];
	/** By index, of blocks without a key: the keys of the blocks that they may translate. */
	doubts: Map<number, string[]>;
}

/**
 * Finds the counterparts of a translation's drafts, by an explicit id or by aligning the blocks.
 *
 * @param known the drafts' keys of the last import, by index
 */
export function matchCounterpart(
	counterpart: readonly Block[],
	drafts: readonly DraftBlock[],
	known: readonly (string | undefined)[],
): CounterpartMatch {
	if (counterpart.length === 0) return { keys: [...known], doubts: new Map() };
	const pairs = new Pairs(counterpart.length, drafts.length);
	matchByKey(counterpart, drafts, known, pairs);
	const isFree = (draft: number) => known[draft] === undefined && pairs.before[draft] === -1;
	const shapes = { before: counterpart.map(shapeOf), after: drafts.map(shapeOf) };
	const isNote = (shape: Shape | undefined) => shape?.kind === 'footnote';
	const unsure = new Map<number, number[]>();
	const alignThose = (notes: boolean) => {
		for (const gap of gapsBetween(pairs)) {
			const before = gap.before.filter((i) => isNote(shapes.before[i]) === notes);
			const after = gap.after.filter((i) => isNote(shapes.after[i]) === notes && isFree(i));
			for (const [j, those] of alignGap(shapes, before, after, pairs)) unsure.set(j, those);
		}
	};
	alignThose(false);
	matchNotesByReference(counterpart, drafts, pairs, isFree);
	alignThose(true);
	const keyOf = (i: number | undefined) => counterpart[i ?? -1]?._key;
	const doubts = [...unsure].filter(([j]) => isFree(j)).sort(([a], [b]) => a - b);
	return {
		keys: known.map((key, j) => key ?? keyOf(pairs.before[j])),
		doubts: new Map(
			doubts.map(([j, those]) => [
				j,
				those.flatMap((i) => (pairs.after[i] === -1 ? (keyOf(i) ?? []) : [])),
			]),
		),
	};
}

/** Pairs the blocks of a gap that surely are counterparts; returns the others with what they may be. */
function alignGap(
	shapes: { before: readonly Shape[]; after: readonly Shape[] },
	before: readonly number[],
	after: readonly number[],
	pairs: Pairs,
): [number, number[]][] {
	const scoreBy = (ratio?: number) => {
		const score = scoreCounterparts(shapes.before, shapes.after, ratio);
		return (i: number, j: number) => score(before[i] as number, after[j] as number);
	};
	const counts = [before.length, after.length] as const;
	const aligned = align(...counts, scoreBy(), SKIP_SCORE);
	// What is paired tells the ratio of lengths better than all blocks, of which some are missing.
	const ratio = lengthRatio(
		aligned.map(([i, j]) => [
			shapes.before[before[i] as number] as Shape,
			shapes.after[after[j] as number] as Shape,
		]),
	);
	const unsure = doubtfulPairs(aligned, counts, scoreBy(ratio), MIN_MARGIN);
	for (const [i, j] of aligned) {
		if (!unsure.has(j)) pairs.join(before[i] as number, after[j] as number);
	}
	return [...unsure].map(([j, those]) => [
		after[j] as number,
		[...those].map((i) => before[i] as number).sort((a, b) => a - b),
	]);
}

function matchByKey(
	counterpart: readonly Block[],
	drafts: readonly DraftBlock[],
	known: readonly (string | undefined)[],
	pairs: Pairs,
): void {
	const at = new Map(counterpart.map((block, i) => [block._key, i]));
	const join = (key: string | undefined, after: number) => {
		const before = at.get(key ?? '');
		if (before !== undefined && pairs.areFree(before, after)) pairs.join(before, after);
	};
	for (const [i, key] of known.entries()) join(key, i);
	for (const [i, draft] of drafts.entries()) {
		if (known[i] !== undefined || draft._type === 'footnote' || !draft.keyHint) continue;
		const block = counterpart[at.get(draft.keyHint) ?? -1];
		// The same id on another kind of block is a coincidence: many sources number their ids.
		if (block && kindOf(block) === kindOf(draft)) join(draft.keyHint, i);
	}
}

interface Gap {
	before: number[];
	after: number[];
}

/** The runs of unpaired blocks between pairs that have the same order in both texts. */
function gapsBetween(pairs: Pairs): Gap[] {
	const matched = [...pairs.before.keys()].filter((i) => pairs.before[i] !== -1);
	const anchors = longestRising(matched.map((i) => pairs.before[i] as number)).map(
		(i) => matched[i] as number,
	);
	let [before, after] = [0, 0];
	return [...anchors, pairs.before.length].map((anchor) => {
		const end = pairs.before[anchor] ?? pairs.after.length;
		const gap = {
			before: indexes(before, end).filter((i) => pairs.after[i] === -1),
			after: indexes(after, anchor).filter((i) => pairs.before[i] === -1),
		};
		[before, after] = [end + 1, anchor + 1];
		return gap;
	});
}

function indexes(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Pairs the footnotes of counterparts with equally many references, in order of reference. */
function matchNotesByReference(
	counterpart: readonly Block[],
	drafts: readonly DraftBlock[],
	pairs: Pairs,
	isFree: (draft: number) => boolean,
): void {
	const noteBefore = new Map(counterpart.map((block, i) => [block._key, i]));
	const noteAfter = new Map(
		drafts.flatMap((draft, i) => (draft._type === 'footnote' ? [[draft.keyHint, i] as const] : [])),
	);
	for (const [after, before] of pairs.before.entries()) {
		if (before === -1) continue;
		const theirs = referencesIn(counterpart[before] as Block);
		const mine = referencesIn(drafts[after] as DraftBlock);
		if (mine.length !== theirs.length) continue;
		for (const [i, label] of mine.entries()) {
			const note = noteAfter.get(label);
			const other = noteBefore.get(theirs[i] as string);
			if (note === undefined || other === undefined || !isFree(note)) continue;
			if (pairs.areFree(other, note)) pairs.join(other, note);
		}
	}
}
