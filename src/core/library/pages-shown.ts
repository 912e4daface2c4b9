/**
 * The pages that a pager names: the first, the last, and those around the one that is shown. A
 * `0` stands where pages are left out; where it would stand for one page, that one is named.
 */
export function pagesShown(page: number, pages: number): number[] {
	const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
	const named = [...new Set(near)].sort((a, b) => a - b);
	return named.flatMap((n, i) => {
		const gap = n - (named[i - 1] ?? 0) - 1;
		return gap === 0 ? [n] : gap === 1 ? [n - 1, n] : [0, n];
	});
}
