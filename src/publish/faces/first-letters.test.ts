import { expect, test } from '@playwright/test';
import { codePointsOf, rangeOf, splitLetters } from './first-letters.ts';

const ARABIC = 'noto-naskh-arabic-arabic-wght-normal.woff2';
const all = codePointsOf('U+6??, U+0750-077F');
const firstOf = (languages: string[], texts = '') => {
	const used = new Set(Array.from(texts, (character) => character.codePointAt(0) ?? 0));
	const parts = splitLetters(ARABIC, all, { languages: new Set(languages), used });
	return parts && String.fromCodePoint(...parts.first);
};

test('code points become the unicode-range that they came from', () => {
	for (const range of ['U+20', 'U+600-6FF,U+200C', 'U+41-42,U+61,U+1F600-1F64F'])
		expect(rangeOf(codePointsOf(range))).toBe(range);
	expect(rangeOf(codePointsOf('U+6??'))).toBe('U+600-6FF');
});

test('the first file has the letters of the languages, and every character of the texts', () => {
	expect(firstOf(['ar'])).toContain('ظ');
	expect(firstOf(['ar'])).not.toContain('ڑ');
	expect(firstOf(['ur'])).toContain('ڑ');
	expect(firstOf(['ar'], 'وَعَصَىٰٓ ۝')).toContain('۝');
});

test('the first file of Nastaliq has the letters of Urdu, whatever the other texts have', () => {
	const parts = splitLetters('noto-nastaliq-urdu-arabic-wght-normal.woff2', all, {
		languages: new Set(['sd']),
		used: new Set(codePointsOf('U+067A')),
	});
	expect(parts?.first).toEqual(expect.arrayContaining(codePointsOf('U+0679, U+06BE, U+06D2')));
	expect(parts?.first).not.toContain(0x067a);
});

test('each code point is in one of the two files', () => {
	const parts = splitLetters(ARABIC, all, { languages: new Set(['ar']), used: new Set() });
	const both = [...(parts?.first ?? []), ...(parts?.rest ?? [])].sort((a, b) => a - b);
	expect(both).toEqual(all);
});

test('a face of which a site uses no letter, or every one, is not split', () => {
	const none = { languages: new Set<string>(), used: new Set<number>() };
	expect(splitLetters('source-serif-4-cyrillic-wght-normal.woff2', all, none)).toBeUndefined();
	expect(splitLetters(ARABIC, all, { ...none, used: new Set(all) })).toBeUndefined();
});
