import { areOnNeighbouringKeys } from './keyboard-layouts.ts';

/** Groups of letters that sound or look alike: to replace one by another costs half. */
const SIMILAR_LETTERS =
	'سصث ذزظض تطد حهخ كقغ اع شس جچغ فبپ نم ىي וב טת כק סש אע aeiouy ckq sz bp vw gj dt nm аоё иеы шщ бп дт зс'
		.split(' ')
		.map((group) => new Set(group));
/** Vowels, which are often omitted or inserted. */
const VOWELS = new Set('اويهعאהויaeiouyhаеёиоуыьъ');
const SIMILAR_COST = 0.5;
const NEIGHBOUR_COST = 0.7;
/** The cost of two letters that changed places. */
export const TRANSPOSITION_COST = 0.7;
/** Extra cost of another first letter, which is rarely misspelt. */
const FIRST_LETTER_COST = 0.3;

const costs = new Map<string, number>();

function substitutionCost(one: string, other: string): number {
	if (one === other) return 0;
	const known = costs.get(one + other);
	if (known !== undefined) return known;
	const similar = SIMILAR_LETTERS.some((group) => group.has(one) && group.has(other));
	const cost = similar ? SIMILAR_COST : areOnNeighbouringKeys(one, other) ? NEIGHBOUR_COST : 1;
	costs.set(one + other, cost);
	return cost;
}

const insertionCost = (letter: string, beside: string | undefined) =>
	letter === beside || VOWELS.has(letter) ? 0.6 : 0.9;

/** The highest edit distance of a suggestion. It is low for short words, which are near many others. */
export function maxDistanceFor(word: string): number {
	if (word.length < 3) return 0;
	if (word.length < 5) return 1;
	return word.length < 8 ? 1.5 : 2;
}

/** A word that is near a misspelt one. */
interface NearWord {
	word: string;
	/** The edit distance between the two, weighted by how likely each edit is. */
	distance: number;
}

/**
 * The known words that are near enough to a misspelt one, in their order.
 *
 * @param word folded
 * @param sorted the known words, folded and sorted, so that a common prefix is compared once
 */
export function nearWords(
	word: string,
	sorted: readonly string[],
	maxDistance = maxDistanceFor(word),
): NearWord[] {
	const near: NearWord[] = [];
	const matrix = new DistanceMatrix(word);
	let before = '';
	/** The length of the shortest prefix of the word before that is too far already. */
	let tooFarFrom = Number.POSITIVE_INFINITY;
	for (const known of sorted) {
		let same = 0;
		while (same < known.length && known[same] === before[same]) same += 1;
		if (same >= tooFarFrom) continue;
		tooFarFrom = Number.POSITIVE_INFINITY;
		before = known;
		for (let length = same + 1; length <= known.length; length += 1) {
			if (matrix.fillRow(known, length) <= maxDistance) continue;
			tooFarFrom = length;
			break;
		}
		if (tooFarFrom <= known.length) continue;
		const first = known[0] === word[0] ? 0 : FIRST_LETTER_COST;
		const distance = matrix.distanceTo(known) + first;
		if (distance <= maxDistance) near.push({ word: known, distance });
	}
	return near;
}

/** The nearest known word; undefined where none is near enough. See `nearWords`. */
export function nearestWord(word: string, sorted: readonly string[]): string | undefined {
	return nearWords(word, sorted).sort((a, b) => a.distance - b.distance)[0]?.word;
}

/** The edit distances from each prefix of a known word, a row, to each prefix of the written one. */
class DistanceMatrix {
	readonly #word: string;
	readonly #rows: Float64Array[];
	/** What it costs to insert each letter of the written word. */
	readonly #insertions: Float64Array;
	/** What it costs to replace a letter by each of the written word. */
	readonly #substitutions = new Map<string, Float64Array>();

	constructor(word: string) {
		this.#word = word;
		this.#insertions = Float64Array.from(word, (letter, at) => insertionCost(letter, word[at - 1]));
		const first = new Float64Array(word.length + 1);
		this.#insertions.forEach((cost, at) => {
			first[at + 1] = (first[at] ?? 0) + cost;
		});
		this.#rows = [first];
	}

	/** Fills the row of the known word's first letters, those before it being filled; returns the least distance in it. */
	fillRow(known: string, length: number): number {
		const word = this.#word;
		const letter = known.charAt(length - 1);
		const before = known[length - 2];
		const insertion = insertionCost(letter, before);
		const substitutions = this.#substitutionsOf(letter);
		const above = this.#row(length - 1);
		const row = this.#row(length);
		let left = (above[0] ?? 0) + insertion;
		let least = left;
		row[0] = left;
		for (let at = 1; at <= word.length; at += 1) {
			left = Math.min(
				(above[at - 1] ?? 0) + (substitutions[at - 1] ?? 0),
				(above[at] ?? 0) + insertion,
				left + (this.#insertions[at - 1] ?? 0),
			);
			if (before === word[at - 1] && letter === word[at - 2] && letter !== before)
				left = Math.min(left, (this.#row(length - 2)[at - 2] ?? 0) + TRANSPOSITION_COST);
			row[at] = left;
			least = Math.min(least, left);
		}
		return least;
	}

	/** The distance to a known word whose rows are filled. */
	distanceTo(known: string): number {
		return this.#row(known.length)[this.#word.length] ?? 0;
	}

	#row(length: number): Float64Array {
		const row = this.#rows[length] ?? new Float64Array(this.#word.length + 1);
		this.#rows[length] = row;
		return row;
	}

	#substitutionsOf(letter: string): Float64Array {
		const known = this.#substitutions.get(letter);
		if (known) return known;
		const costs = Float64Array.from(this.#word, (written) => substitutionCost(letter, written));
		this.#substitutions.set(letter, costs);
		return costs;
	}
}
