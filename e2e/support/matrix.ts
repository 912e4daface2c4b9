/**
 * Marks a test that only `npm run test:all` runs: the whole of a matrix of which `npm test` tries a
 * chosen part.
 */
export const MATRIX = { tag: '@matrix' };

/**
 * Marks a test of a chosen part of a matrix, where a test with `MATRIX` tries all of it: only `npm test`
 * runs it.
 */
export const CHOSEN = { tag: '@chosen' };

/** The details of a test that `npm test` runs only where it is one of the chosen. */
export const matrixUnless = (isChosen: boolean) => (isChosen ? {} : MATRIX);

/** How much of a matrix a test tries: a chosen part of it in `npm test`, all of it in `test:all`. */
export type Breadth = 'chosen' | 'all';

/** The two breadths, each with the details of its test. */
export const breadths = [
	{ breadth: 'chosen', details: CHOSEN },
	{ breadth: 'all', details: MATRIX },
] as const satisfies { breadth: Breadth; details: object }[];

/** Every nth value of a list, for a test that tries a chosen part. */
export const everyNth = <T>(values: readonly T[], n: number): T[] =>
	values.filter((_, i) => i % n === 0);

/** How many places of a page are tried, evenly spread over it, with the details of the test. */
export const placeCounts = [
	{ count: 4, details: CHOSEN },
	{ count: 30, details: MATRIX },
] as const;
