import type { Block } from '../../../core/article/article.ts';
import type { DraftBlock } from '../../import/draft-block.ts';
import { familyOf } from '../block-kind.ts';
import { longestRising } from './longest-rising.ts';
import { matchEqual } from './match-equal.ts';
import { matchReworded } from './match-reworded.ts';
import { overlapsOf } from './overlaps.ts';
import { Pairs } from './pairs.ts';
import { successorsOf } from './successors.ts';
import { type Unit, unitOf } from './unit.ts';

/** How a block of a changed source was recognised. */
export type How = 'same' | 'moved' | 'reworded';

/** The blocks of a changed source and those of its last import, matched. */
interface PreviousMatch {
	pairs: Pairs;
	/** For each paired draft, by index, how it was recognised. */
	how: ReadonlyMap<number, How>;
	/** For lost blocks, by index, the draft that now contains their text, if there is no doubt. */
	successors: ReadonlyMap<number, number>;
}

/**
 * Matches drafts with the blocks of the last import: by equal text, then by explicit ids, then by
 * likeness.
 */
export function matchPrevious(
	previous: readonly Block[],
	drafts: readonly DraftBlock[],
): PreviousMatch {
	const before = previous.map(unitOf);
	const after = drafts.map(unitOf);
	const pairs = new Pairs(before.length, after.length);
	for (const tokenOf of [exactly, inFamily]) {
		matchEqual(before.map(tokenOf), after.map(tokenOf), pairs);
	}
	const how = orderOf(pairs);
	matchEqual(
		before.map((unit, i) => (pairs.after[i] === -1 ? folded(unit, `before ${i}`) : '')),
		after.map((unit, i) => (pairs.before[i] === -1 ? folded(unit, `after ${i}`) : '')),
		pairs,
	);
	matchIds(previous, drafts, pairs);
	// If no old block is unpaired, nothing was reworded and nothing is lost.
	if (pairs.freeBefore().length === 0)
		return { pairs, how: filledIn(how, pairs), successors: new Map() };
	const overlaps = overlapsOf(before, after, pairs.freeBefore());
	matchReworded(before, after, overlaps, pairs);
	const successors = successorsOf(before, overlaps, pairs);
	return { pairs, how: filledIn(how, pairs), successors };
}

function filledIn(equal: ReadonlyMap<number, How>, pairs: Pairs): Map<number, How> {
	const how = new Map(equal);
	for (const [draft, block] of pairs.before.entries()) {
		if (block !== -1 && !how.has(draft)) how.set(draft, 'reworded');
	}
	return how;
}

const exactly = ({ kind, text }: Unit) => `${kind} ${text}`;
const inFamily = ({ kind, text }: Unit) => `${familyOf(kind)} ${text}`;

/**
 * A token of the folded words: a heading that became a paragraph, or a text that got vowel signs, is
 * still the same. A block without words gets the token `otherwise`, which equals no other.
 */
function folded({ kind, words }: Unit, otherwise: string): string {
	const family = familyOf(kind);
	const prose = family === 'heading' || family === 'text';
	return words.length > 0 ? `${prose ? '' : family} ${words.join(' ')}` : otherwise;
}

/** Pairs outside a longest rising subsequence are `moved`, the others `same`. */
function orderOf(pairs: Pairs): Map<number, How> {
	const matched = [...pairs.before.keys()].filter((i) => pairs.before[i] !== -1);
	const kept = new Set(longestRising(matched.map((i) => pairs.before[i] as number)));
	return new Map(matched.map((draft, i) => [draft, kept.has(i) ? 'same' : 'moved']));
}

/**
 * Pairs blocks by explicit ids. An id that is a word was set by the author and identifies the block
 * even if its text has changed. An id with a number at its end may shift after an insertion.
 */
function matchIds(previous: readonly Block[], drafts: readonly DraftBlock[], pairs: Pairs): void {
	const byKey = new Map(previous.map((block, i) => [block._key, i]));
	for (const [after, { _type, keyHint = '' }] of drafts.entries()) {
		const before = byKey.get(keyHint);
		if (before === undefined || /\d$/.test(keyHint)) continue;
		if (previous[before]?._type === _type && pairs.areFree(before, after)) {
			pairs.join(before, after);
		}
	}
}
