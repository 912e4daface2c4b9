/** Groups of letters that sound or look alike: to replace one by another costs half. */
const SIMILAR_LETTERS =
	'سصث ذزظض تطد حهخ كقغ اع شس جچغ فبپ نم ىي וב טת כק סש אע aeiouy ckq sz bp vw gj dt nm аоё иеы шщ бп дт зс'
		.split(' ')
		.map((group) => new Set(group));
/** Vowels, which are often omitted or inserted. */
const VOWELS = new Set('اويهعאהויaeiouyhаеёиоуыьъ');
const TRANSPOSITION_COST = 0.7;
/** Extra cost of another first letter, which is rarely misspelt. */
const FIRST_LETTER_COST = 0.5;

const substitutionCost = (one: string, other: string) =>
	one === other ? 0 : SIMILAR_LETTERS.some((group) => group.has(one) && group.has(other)) ? 0.5 : 1;
const insertionCost = (letter: string, beside: string | undefined) =>
	letter === beside || VOWELS.has(letter) ? 0.6 : 1;

/** The highest edit distance of a suggestion. It is low for short words, which are near many others. */
function maxDistanceFor(word: string): number {
	if (word.length < 3) return 0;
	if (word.length < 5) return 1;
	return word.length < 8 ? 1.5 : 2;
}

/**
 * The known word with the lowest edit distance to a misspelt one; undefined where none is near enough.
 *
 * @param word folded
 * @param sorted the known words, folded and sorted, so that a common prefix is compared once
 */
export function nearestWord(word: string, sorted: readonly string[]): string | undefined {
	let bound = maxDistanceFor(word);
	let nearest: string | undefined;
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
			if (Math.min(...row) > bound) {
				tooFarFrom = length;
				break;
			}
		}
		if (tooFarFrom <= known.length) continue;
		const first = known[0] === word[0] ? 0 : FIRST_LETTER_COST;
		const cost = (rows[known.length]?.[word.length] ?? 0) + first;
		if (cost < bound || (cost === bound && nearest === undefined)) {
			nearest = known;
			bound = cost;
		}
	}
	return nearest;
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
