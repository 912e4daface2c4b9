import { groupBy } from '../../../core/group-by.ts';
import { longestRising } from './longest-rising.ts';
import type { Pairs } from './pairs.ts';

/**
 * Pairs the unpaired blocks whose tokens are equal: first those that kept their order, then those
 * that moved.
 *
 * Blocks in order are paired by patience diff (Bram Cohen): tokens that are unique on both sides are
 * the anchors between which repeated tokens are paired. Moved blocks are found as in Heckel, "A
 * technique for isolating differences between files" (1978): unique tokens among the rest, then
 * their equal neighbours. The repeated tokens that are left are paired in order.
 */
export function matchEqual(
	tokensBefore: readonly string[],
	tokensAfter: readonly string[],
	pairs: Pairs,
): void {
	const free = { before: pairs.freeBefore(), after: pairs.freeAfter() };
	matchInOrder(
		free.before.map((i) => tokensBefore[i] as string),
		free.after.map((i) => tokensAfter[i] as string),
		(a, b) => pairs.join(free.before[a] as number, free.after[b] as number),
	);
	matchMoved(tokensBefore, tokensAfter, pairs);
}

type Join = (before: number, after: number) => void;

function matchInOrder(before: readonly string[], after: readonly string[], join: Join): void {
	const ranges = [{ a: 0, aEnd: before.length, b: 0, bEnd: after.length }];
	for (let next = ranges.pop(); next; next = ranges.pop()) {
		let { a, aEnd, b, bEnd } = next;
		while (a < aEnd && b < bEnd && before[a] === after[b]) join(a++, b++);
		while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) join(--aEnd, --bEnd);
		if (a === aEnd || b === bEnd) continue;
		const unique = uniquePairs(indexesOf(before, range(a, aEnd)), indexesOf(after, range(b, bEnd)));
		const anchors = longestRising(unique.map(([, at]) => at)).map((i) => unique[i] as Pair);
		for (const [anchorA, anchorB] of anchors) {
			join(anchorA, anchorB);
			ranges.push({ a, aEnd: anchorA, b, bEnd: anchorB });
			[a, b] = [anchorA + 1, anchorB + 1];
		}
		if (anchors.length > 0) ranges.push({ a, aEnd, b, bEnd });
	}
}

type Pair = [before: number, after: number];

/** The indexes of each token, among the given indexes. */
function indexesOf(tokens: readonly string[], places: Iterable<number>): Map<string, number[]> {
	return groupBy(places, (i) => tokens[i] as string);
}

function* range(from: number, to: number): Iterable<number> {
	for (let i = from; i < to; i++) yield i;
}

/** The pairs of tokens that occur exactly once on each side, in the order of the text before. */
function uniquePairs(before: Map<string, number[]>, after: Map<string, number[]>): Pair[] {
	const unique: Pair[] = [];
	for (const [token, [a, anotherA]] of before) {
		const [b, anotherB] = after.get(token) ?? [];
		if (a === undefined || b === undefined) continue;
		if (anotherA === undefined && anotherB === undefined) unique.push([a, b]);
	}
	return unique;
}

function matchMoved(before: readonly string[], after: readonly string[], pairs: Pairs): void {
	const free = {
		before: indexesOf(before, pairs.freeBefore()),
		after: indexesOf(after, pairs.freeAfter()),
	};
	const joinIfEqual = (a: number, b: number) => {
		const equal = before[a] === after[b] && pairs.areFree(a, b);
		if (equal) pairs.join(a, b);
		return equal;
	};
	const unique = uniquePairs(free.before, free.after);
	for (const [a, b] of unique) pairs.join(a, b);
	for (const [a, b] of unique) {
		for (let i = 1; joinIfEqual(a + i, b + i); i++);
		for (let i = 1; joinIfEqual(a - i, b - i); i++);
	}
	for (const [token, indexes] of free.before) {
		const left = indexes.filter((a) => pairs.after[a] === -1);
		const places = (free.after.get(token) ?? []).filter((b) => pairs.before[b] === -1);
		for (const [i, b] of places.slice(0, left.length).entries()) pairs.join(left[i] as number, b);
	}
}
