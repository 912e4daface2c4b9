import { expect, test } from '@playwright/test';
import type { WordFile } from '../../core/indexing/index-format.ts';
import { decodePostings, type Posting } from '../../core/indexing/posting-list.ts';
import { writeTermShards } from './term-shards.ts';

test('a stem with very long posting lists gets a file for each of its forms', () => {
	const words: WordFile[] = [];
	const own: string[] = [];
	function* lines() {
		yield { term: 'book\tbook\tbook', postings: every(2, 20_000) };
		yield { term: 'book\tbooks\tbooks', postings: every(1, 20_000) };
		yield { term: 'boot\tboot\tboot', postings: every(1, 5) };
	}
	writeTermShards(
		lines(),
		'en',
		(file) => void words.push(file),
		(form) => void own.push(form),
	);
	const [[stem, forms, all] = []] = words[0] ?? [];
	expect([stem, forms]).toEqual(['book', { books: 0, book: 1 }]);
	expect(decodePostings(all ?? '')).toHaveLength(20_000);
	expect(own.map((form) => decodePostings(form).length)).toEqual([20_000, 10_000]);
	expect(words[1]).toEqual([['boot', { boot: expect.any(String) }]]);
});

/** Postings of every `step`th of so many passages. */
function every(step: number, passages: number): Posting[] {
	return Array.from({ length: passages / step }, (_, i) => [i * step, 1]);
}
