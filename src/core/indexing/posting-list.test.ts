import { expect, test } from '@playwright/test';
import { seeded } from '../testing/seeded.ts';
import {
	decodeNumbers,
	decodePostings,
	encodeNumber,
	encodePassages,
	encodePostings,
	type Posting,
} from './posting-list.ts';

test('a sequence of numbers of every size is decoded as it was encoded', () => {
	const numbers = [0, 1, 86, 87, 88, 179, 180, 181, 8828, 8829, 804_444, 10_000_000];
	expect(decodeNumbers(numbers.map(encodeNumber).join(''))).toEqual(numbers);
});

test('a posting after a short step is one letter', () => {
	expect(encodePostings([[0, 1]])).toHaveLength(1);
	expect(encodePostings([[28, 3]])).toHaveLength(1);
	expect(encodePostings([[29, 1]])).toHaveLength(2);
});

test('without frequencies each posting counts as 1', () => {
	const text = encodePassages([
		[4, 3],
		[9, 2],
	]);
	expect(decodePostings(text)).toEqual([
		[4, 1],
		[9, 1],
	]);
});

test('random posting lists are decoded as they were encoded; frequencies above 3 count as 3', () => {
	const chance = seeded(7);
	for (let run = 0; run < 200; run++) {
		let passage = chance.whole(0, 5) - 1;
		const postings = Array.from({ length: chance.whole(0, 60) }, (): Posting => {
			passage += chance.whole(1, chance.one([1, 40, 5000, 2_000_000]));
			return [passage, chance.whole(1, 9)];
		});
		const text = encodePostings(postings);
		expect(decodePostings(text)).toEqual(
			postings.map(([passage, count]) => [passage, Math.min(count, 3)]),
		);
		expect(JSON.stringify(text)).toBe(`"${text}"`);
	}
});
