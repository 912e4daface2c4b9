import { expect, test } from '@playwright/test';
import { decodeLengths, encodeLength } from './document-lengths.ts';

test('a letter decodes to the approximate length, and to whether an article begins with the passage', () => {
	const letters = [
		encodeLength(7, true),
		encodeLength(100, false),
		encodeLength(0, false),
		encodeLength(3, true),
		encodeLength(5_000, false),
	].join('');
	expect(letters).toHaveLength(5);
	const { words, beginnings } = decodeLengths(letters);
	expect([...words].map(Math.round)).toEqual([8, 91, 1, 3, 5793]);
	expect(beginnings).toEqual([0, 3]);
});
