import { expect, test } from '@playwright/test';
import { keyOfFragment } from '../address/address.ts';
import { findPassage } from '../address/passage.ts';
import { isRepresentable } from '../article/text-limits.ts';

/*
 * Each answers at once. Whoever looks from each letter on to the end of such a text takes longer than
 * a test may, and would have frozen the page.
 */

test('words that are nearly too long, four million letters of them, are carried', () => {
	expect(isRepresentable(`${'ض'.repeat(999)} `.repeat(4000))).toBe(true);
	expect(isRepresentable(`${`${'ض'.repeat(999)} `.repeat(4000)}${'ض'.repeat(1000)}`)).toBe(false);
});

test('a fragment of a million dashes names no block', () => {
	expect(keyOfFragment(`a${'-'.repeat(1e6)}!b`)).toBe('a');
	expect(keyOfFragment(`${'!'.repeat(1e6)}1`)).toBeUndefined();
});

test('a passage of half a book that was changed is not looked for in all of it', () => {
	const text = 'كلمة '.repeat(200_000);
	const sought = { lang: 'ar', from: 5000, to: 505_000, check: 'none' };
	expect(findPassage(text, sought)).toBeUndefined();
});
