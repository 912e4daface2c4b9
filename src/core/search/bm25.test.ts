import { expect, test } from '@playwright/test';
import { bm25, type FieldMatches } from './bm25.ts';

const field = (...frequencies: number[]): FieldMatches => ({
	frequencies,
	documentFrequency: frequencies.filter((frequency) => frequency > 0).length,
});
const none = field(0, 0, 0, 0);
const even = { lengths: [10, 10, 10, 10], averageLength: 10 };

/** The documents with a score, the best first. */
function ranking(scores: Float64Array): number[] {
	return [...scores.keys()]
		.filter((document) => (scores[document] ?? 0) > 0)
		.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/** [what ranks higher, the text's frequencies for each word, lengths, the documents, best first] */
for (const [what, words, lengths, expected] of [
	['a document without any of the words has no score', [[1, 0, 0, 0]], even, [0]],
	['more occurrences', [[1, 3, 2, 0]], even, [1, 2, 0]],
	[
		'a shorter document',
		[[1, 1, 1, 0]],
		{ lengths: [20, 10, 40, 10], averageLength: 20 },
		[1, 0, 2],
	],
	[
		'a rare word before a frequent one',
		[
			[1, 1, 1, 0],
			[0, 0, 0, 1],
		],
		even,
		[3, 0, 1, 2],
	],
	[
		'two words before one that occurs often',
		[
			[3, 1, 0, 0],
			[0, 1, 0, 3],
		],
		even,
		[1, 0, 3],
	],
] as const) {
	test(`ranking: ${what}`, () => {
		const found = words.map((frequencies) => ({ text: field(...frequencies) }));
		expect(ranking(bm25(found, { text: 1 }, [0, 1, 2, 3], lengths))).toEqual(expected);
	});
}

test('a match in a field of more weight ranks higher', () => {
	const word = { title: field(0, 1, 0, 0), text: field(1, 0, 0, 0) };
	expect(ranking(bm25([word], { title: 2, text: 1 }, [0, 1, 2, 3], even))).toEqual([1, 0]);
	expect(ranking(bm25([word], { title: 1, text: 2 }, [0, 1, 2, 3], even))).toEqual([0, 1]);
});

test('the score is that of BM25+', () => {
	const words = [{ text: field(2, 0, 0, 0) }, { text: none }];
	const rarity = Math.log(1 + 3.5 / 1.5);
	const [score] = bm25(words, { text: 3 }, [0], even);
	expect(score).toBeCloseTo(3 * rarity * (0.5 + (2 * 2.2) / (2 + 1.2)));
});

test('only the documents that are asked for are scored, in the order given', () => {
	const scores = bm25([{ text: field(1, 2, 3, 0) }], { text: 1 }, [2, 0], even);
	expect(scores).toHaveLength(2);
	expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
});
