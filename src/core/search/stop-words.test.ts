import { expect, test } from '@playwright/test';
import { foldText } from './fold.ts';
import { isStopWord } from './stop-words.ts';

test('stop words are recognised in every spelling, and with "and" before them', () => {
	const little = (words: string, lang: string) =>
		words.split(' ').filter((word) => !isStopWord(foldText(word, lang), lang));
	expect(little('من في على إلى وعلى التي والذي مَتى ولماذا فكيف', 'ar')).toEqual([]);
	expect(little('از که است می', 'fa')).toEqual([]);
	expect(little('של עם הם', 'he')).toEqual([]);
	expect(little('The à', 'fr-CA')).toEqual(['The']);
	expect(little('her için nasıl', 'tr')).toEqual(['her']);
});

test('content words are not stop words', () => {
	for (const word of ['كتاب', 'ولد', 'وعد', 'فلم', 'وطن', 'علم', 'عدد']) {
		expect(isStopWord(word, 'ar'), word).toBe(false);
	}
	expect(isStopWord('in', 'tr')).toBe(false);
	expect(isStopWord('the', 'xx')).toBe(false);
});
