/**
 * The page numbers that a pager shows: the first, the last, and those around the current one. `0`
 * stands for a gap of two or more pages.
 */
export function pagesShown(page: number, pages: number): number[] {
	const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
	const named = [...new Set(near)].sort((a, b) => a - b);
	return named.flatMap((n, i) => {
		const gap = n - (named[i - 1] ?? 0) - 1;
		return gap === 0 ? [n] : gap === 1 ? [n - 1, n] : [0, n];
	});
}
