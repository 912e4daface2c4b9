import { expect, test } from '@playwright/test';
import { makeSnippet } from './snippet.ts';

const LONG = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ');
const at = (word: string, text = LONG): [number, number] => {
	const start = text.indexOf(`${word} `);
	return [start, start + word.length];
};

test('a short block is shown whole', () => {
	const text = 'لكل شخص حق في الحرية';
	expect(makeSnippet('a', text, [[13, 20]])).toEqual({
		key: 'a',
		text,
		highlights: [[13, 20]],
		firstMatch: [13, 20],
	});
});

test('a long block is cut around its highlight, between words', () => {
	const hit = makeSnippet('a', LONG, [at('word60')]);
	expect(hit.text).toMatch(/^…word\d+ .* word\d+…$/);
	expect(hit.text.length).toBeLessThan(260);
	const [[from, to] = [0, 0]] = hit.highlights;
	expect(hit.text.slice(from, to)).toBe('word60');
	expect(LONG.slice(...hit.firstMatch)).toBe('word60');
});

test('of several places, the one with most highlights is shown', () => {
	const hit = makeSnippet('a', LONG, [at('word2'), at('word80'), at('word85')]);
	expect(hit.highlights.map(([from, to]) => hit.text.slice(from, to))).toEqual([
		'word80',
		'word85',
	]);
	expect(LONG.slice(...hit.firstMatch)).toBe('word80');
});

test('adjacent highlighted words make one first match', () => {
	const hit = makeSnippet('a', LONG, [at('word60'), at('word61'), at('word63')]);
	expect(LONG.slice(...hit.firstMatch)).toBe('word60 word61');
});

test('a text without spaces is not cut within a character', () => {
	const hit = makeSnippet('a', '👩‍🚀'.repeat(200), [[600, 605]]);
	expect(hit.text).not.toMatch(/\p{Cs}/u);
	expect(hit.highlights).toHaveLength(1);
});
