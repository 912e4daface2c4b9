/** The largest score of an alternative's cost at which following it further is no use. */
const MAX_COST = 4;

/**
 * Returns the pairs of an alignment for which another alignment, with the left-out blocks at another
 * place, is nearly as good: where nothing in a run of paragraphs says which one is missing, it could be
 * any. Returned are elements of the second sequence, each with those of the first that it may go with.
 *
 * @param pairs the alignment, in order
 * @param minMargin the score by which an alignment must be better than another one to be sure
 */
export function doubtfulPairs(
	pairs: readonly [number, number][],
	[firstCount, secondCount]: readonly [number, number],
	score: (first: number, second: number) => number,
	minMargin: number,
): Map<number, Set<number>> {
	const doubts = new Map<number, Set<number>>();
	/** Moves pairs from `at` on by a distance in either sequence, as long as that costs little. */
	const tryShift = (at: number, step: 1 | -1, [dFirst, dSecond]: readonly [number, number]) => {
		let cost = 0;
		const moved: [second: number, first: number][] = [];
		for (let k = at; k >= 0 && k < pairs.length; k += step) {
			const [i, j] = pairs[k] as [number, number];
			const other = score(i - dFirst * step, j - dSecond * step);
			cost += score(i, j) - other;
			if (!(cost < MAX_COST)) return;
			moved.push([j, i], [j - dSecond * step, i - dFirst * step]);
			if (cost >= minMargin) continue;
			for (const [second, first] of moved.splice(0)) {
				doubts.set(second, (doubts.get(second) ?? new Set()).add(first));
			}
		}
	};
	for (let k = 0; k <= pairs.length; k++) {
		const [i, j] = pairs[k - 1] ?? [-1, -1];
		const [nextI, nextJ] = pairs[k] ?? [firstCount, secondCount];
		const [first, second] = [nextI - i - 1, nextJ - j - 1];
		for (let d = 1; d <= first; d++) {
			tryShift(k, 1, [d, 0]);
			tryShift(k - 1, -1, [d, 0]);
		}
		for (let d = 1; d <= second; d++) {
			tryShift(k, 1, [0, d]);
			tryShift(k - 1, -1, [0, d]);
		}
	}
	return doubts;
}
