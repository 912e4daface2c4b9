import { expect, test } from '@playwright/test';
import { isStopWord } from './stop-words.ts';
import { tokensOf } from './tokens.ts';

const isStop = (word: string, lang: string) =>
	tokensOf(word, lang).every((token) => isStopWord(token, lang));

test('stop words are recognised in every spelling, and with "and" before them', () => {
	const little = (words: string, lang: string) =>
		words.split(' ').filter((word) => !isStop(word, lang));
	expect(little('من في على إلى وعلى التي والذي مَتى ولماذا فكيف', 'ar')).toEqual([]);
	expect(little('از که است می', 'fa')).toEqual([]);
	expect(little('של עם הם', 'he')).toEqual([]);
	expect(little('The à', 'fr-CA')).toEqual(['The']);
	expect(little('für weshalb über wie', 'de')).toEqual(['weshalb']);
	expect(little('của là đâu đầu dau', 'vi')).toEqual(['đầu', 'dau']);
	expect(little('her için nasıl', 'tr')).toEqual(['her']);
});

test('content words are not stop words', () => {
	for (const word of ['كتاب', 'ولد', 'وعد', 'فلم', 'وطن', 'علم', 'عدد']) {
		expect(isStop(word, 'ar'), word).toBe(false);
	}
	expect(isStop('in', 'tr')).toBe(false);
	expect(isStop('the', 'xx')).toBe(false);
});
