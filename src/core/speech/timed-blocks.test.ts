import { expect, test } from '@playwright/test';
import type { Article } from '../article/article.ts';
import { heading, paragraph } from '../testing/blocks.ts';
import { blockAt, startFor, timedBlocks } from './timed-blocks.ts';

const article = {
	lang: 'en',
	body: [paragraph('a', 'One.'), heading('b', 2, 'Two'), paragraph('c', 'Three.')],
	audio: {
		src: 'a.mp3',
		times: [
			{ key: 'b', at: 12.5 },
			{ key: 'c', at: 20 },
			{ key: 'gone', at: 30 },
		],
	},
} as unknown as Article;
const blocks = timedBlocks(article);

test('a block has its time, its words, and whether a section begins with it', () => {
	expect(blocks).toEqual([
		{ key: 'b', text: 'Two', from: 0, to: 3, beginsSection: true, start: 12.5 },
		{ key: 'c', text: 'Three.', from: 0, to: 6, beginsSection: false, start: 20 },
	]);
	expect(timedBlocks({ ...article, audio: { src: 'a.mp3' } })).toEqual([]);
});

test('a time belongs to the last block that has begun', () => {
	expect([0, 12.4, 12.5, 19.9, 20, 1e6].map((seconds) => blockAt(blocks, seconds))).toEqual([
		...[-1, -1, 0, 0, 1, 1],
	]);
});

test('from a block it is heard at the last one with a time that is not after it', () => {
	const order = ['_title', 'a', 'b', 'c', 'd'];
	expect(
		['_title', 'a', 'b', 'c', 'd', '', 'note'].map((key) => startFor(blocks, order, key)),
	).toEqual([0, 0, 12.5, 20, 20, 0, 0]);
});
