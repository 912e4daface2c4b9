import { expect, test } from '@playwright/test';
import { pagesShown } from './pages-shown.ts';

for (const [page, pages, shown] of [
	[1, 1, '1'],
	[1, 2, '1 2'],
	[2, 3, '1 2 3'],
	[1, 4, '1 2 3 4'],
	[1, 500, '1 2 0 500'],
	[2, 500, '1 2 3 0 500'],
	[3, 500, '1 2 3 4 0 500'],
	[4, 500, '1 2 3 4 5 0 500'],
	[5, 500, '1 0 4 5 6 0 500'],
	[497, 500, '1 0 496 497 498 499 500'],
	[500, 500, '1 0 499 500'],
] as const) {
	test(`page ${page} of ${pages}: ${shown}`, () =>
		expect(pagesShown(page, pages).join(' ')).toBe(shown));
}
