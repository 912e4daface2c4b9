/** The band around the diagonal that is compared, in elements; it keeps the time linear. */
const MIN_BAND_WIDTH = 500;
const BOTH = 1;
const SKIP_FIRST = 2;
const SKIP_SECOND = 3;

/**
 * Returns the best alignment of two sequences as pairs of indexes, in order (Needleman and Wunsch, "A
 * general method applicable to the search for similarities…", 1970, in a band).
 *
 * @param score the score of a pair; of two alignments with the same score, the one with the pair wins
 * @param skip the score for leaving out one element, below zero
 */
export function align(
	first: number,
	second: number,
	score: (first: number, second: number) => number,
	skip: number,
): [number, number][] {
	const slope = first > 0 ? second / first : 0;
	// At least as wide as the shift from row to row, so that neighbouring rows overlap.
	const band = Math.max(MIN_BAND_WIDTH, Math.ceil(slope));
	const start = (i: number) => Math.max(0, Math.round(i * slope) - band);
	const end = (i: number) => Math.min(second, Math.round(i * slope) + band);
	const columns = Math.min(2 * band + 1, second + 1);
	const steps = new Uint8Array((first + 1) * columns);
	let above = new Float64Array(0);
	for (let i = 0; i <= first; i++) {
		const [from, to, fromAbove] = [start(i), end(i), start(i - 1)];
		const row = new Float64Array(to - from + 1);
		for (let j = from; j <= to; j++) {
			let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
			let step = 0;
			if (j > from) {
				best = (row[j - 1 - from] as number) + skip;
				step = SKIP_SECOND;
			}
			// The row above has no value outside its band.
			const up = (above[j - fromAbove] ?? Number.NEGATIVE_INFINITY) + skip;
			if (up > best) {
				best = up;
				step = SKIP_FIRST;
			}
			const upLeft = above[j - 1 - fromAbove];
			const both = upLeft === undefined ? up : upLeft + score(i - 1, j - 1);
			if (both > best) {
				best = both;
				step = BOTH;
			}
			row[j - from] = best;
			steps[i * columns + j - from] = step;
		}
		above = row;
	}
	const pairs: [number, number][] = [];
	for (let [i, j] = [first, second]; i > 0 && j > 0; ) {
		const step = steps[i * columns + j - start(i)];
		if (step === BOTH) pairs.push([--i, --j]);
		else if (step === SKIP_FIRST) i--;
		else j--;
	}
	return pairs.reverse();
}
