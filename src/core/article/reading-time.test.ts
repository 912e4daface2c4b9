import { expect, test } from '@playwright/test';
import { readingMinutes } from './reading-time.ts';

for (const [words, lang, minutes] of [
	[0, 'ar', 1],
	[1, 'ar', 1],
	[206, 'ar', 1],
	[207, 'ar', 2],
	[1380, 'ar', 10],
	[1380, 'ar-EG', 10],
	[1380, 'en', 6],
	[1870, 'he', 10],
	[1580, 'zh-Hant', 10],
	[1700, 'fa', 10],
	[1700, 'ckb', 10],
	[1700, 'tlh', 10],
	[138_000, 'ar', 1000],
] as const) {
	test(`${words} words of ${lang} take ${minutes} minutes`, () =>
		expect(readingMinutes(words, lang)).toBe(minutes));
}
