/**
 * Returns the indexes of a longest strictly increasing subsequence, in O(n log n) (patience sorting;
 * Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
export function longestRising(values: readonly number[]): number[] {
	const piles: number[] = [];
	const under = new Array<number>(values.length).fill(-1);
	for (const [i, value] of values.entries()) {
		let low = 0;
		let high = piles.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((values[piles[middle] as number] as number) < value) low = middle + 1;
			else high = middle;
		}
		under[i] = low > 0 ? (piles[low - 1] as number) : -1;
		piles[low] = i;
	}
	const rising: number[] = [];
	for (let i = piles.at(-1) ?? -1; i >= 0; i = under[i] as number) rising.push(i);
	return rising.reverse();
}
