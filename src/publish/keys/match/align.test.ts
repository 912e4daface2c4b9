import { expect, test } from '@playwright/test';
import { align } from './align.ts';

const same = (a: string, b: string) => (i: number, j: number) => (a[i] === b[j] ? 1 : -1);

for (const [first, second, pairs] of [
	['abc', 'abc', '00 11 22'],
	['abc', 'ac', '00 21'],
	['ac', 'abc', '00 12'],
	['a', 'aa', '00'],
	['abc', 'xyz', ''],
	['', 'abc', ''],
	['abc', '', ''],
] as const) {
	test(`"${first}" is aligned with "${second}"`, () => {
		const aligned = align(first.length, second.length, same(first, second), -0.3);
		expect(aligned.map(([i, j]) => `${i}${j}`).join(' ')).toBe(pairs);
	});
}

test('sequences of very different lengths are aligned', () => {
	const one = align(1, 5000, (_, j) => (j === 4000 ? 1 : -1), -0.0001);
	expect(one).toEqual([[0, 4000]]);
	expect(align(5000, 2, (i, j) => (i === 10 + j ? 1 : -1), -0.0001)).toEqual([
		[10, 0],
		[11, 1],
	]);
	expect(align(0, 5000, () => 1, -0.3)).toEqual([]);
});
