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
const TRANSPOSITION_COST = 0.7;
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
	const rows = [[0]];
	for (let at = 1; at <= word.length; at += 1) {
		rows[0]?.push((rows[0][at - 1] ?? 0) + insertionCost(word.charAt(at - 1), word[at - 2]));
	}
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
			const row = nextRow(rows, known, length, word);
			rows[length] = row;
			if (Math.min(...row) > maxDistance) {
				tooFarFrom = length;
				break;
			}
		}
		if (tooFarFrom <= known.length) continue;
		const first = known[0] === word[0] ? 0 : FIRST_LETTER_COST;
		const distance = (rows[known.length]?.[word.length] ?? 0) + first;
		if (distance <= maxDistance) near.push({ word: known, distance });
	}
	return near;
}

/** The nearest known word; undefined where none is near enough. See `nearWords`. */
export function nearestWord(word: string, sorted: readonly string[]): string | undefined {
	return nearWords(word, sorted).sort((a, b) => a.distance - b.distance)[0]?.word;
}

/** The next row of the matrix of edit distances: from each prefix of the written word to a prefix of the known one. */
function nextRow(rows: number[][], known: string, length: number, word: string): number[] {
	const letter = known.charAt(length - 1);
	const above = rows[length - 1] ?? [];
	const row = [(above[0] ?? 0) + insertionCost(letter, known[length - 2])];
	for (let at = 1; at <= word.length; at += 1) {
		const written = word.charAt(at - 1);
		let cost = Math.min(
			(above[at - 1] ?? 0) + substitutionCost(letter, written),
			(above[at] ?? 0) + insertionCost(letter, known[length - 2]),
			(row[at - 1] ?? 0) + insertionCost(written, word[at - 2]),
		);
		if (letter === word[at - 2] && written === known[length - 2] && letter !== written) {
			cost = Math.min(cost, (rows[length - 2]?.[at - 2] ?? 0) + TRANSPOSITION_COST);
		}
		row.push(cost);
	}
	return row;
}
