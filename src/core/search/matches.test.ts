import { expect, test } from '@playwright/test';
import { type MatchOptions, matchesIn } from './matches.ts';
import { parseQuery } from './query.ts';

function matched(text: string, q: string, lang = 'ar', options?: MatchOptions): string {
	const matches = matchesIn(text, lang, parseQuery(q, lang), options);
	return matches.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`).join(', ');
}

test('matches are whole words, in the order of the text', () => {
	const text = 'لكلٍّ الحُرِّيَّةُ، وحرية الرأي؛ والحرب لا.';
	expect(matched(text, 'رأي حرية')).toBe('الحُرِّيَّةُ stem, وحرية stem, الرأي stem');
	expect(matched(text, 'الحريه')).toBe('الحُرِّيَّةُ folded, وحرية stem');
	expect(matched(text, 'كتاب')).toBe('');
	expect(matched(text, '')).toBe('');
});

test('a phrase matches adjacent words, not by their stems, as one range', () => {
	const text = 'حقوقُ الإنسان، وحقوق الانسان؛ حقوق كل إنسان، والإنسان حقوق';
	expect(matched(text, '"حقوق الإنسان"')).toBe('حقوقُ الإنسان exact');
	expect(matched(text, '"حقوق الانسان"')).toBe('حقوقُ الإنسان folded');
	expect(matched(text, '"حقوق"')).toBe('حقوقُ exact, حقوق exact, حقوق exact');
	expect(matched(text, '"الإنسان كل"')).toBe('');
	expect(matched(text, '"وحقوق الإنسان" كل')).toBe('وحقوق الانسان folded, كل exact');
});

test('an incomplete word matches as a prefix, with its clitics or without them', () => {
	const text = 'الحرية وحريات، والحروب. الكتاب';
	expect(matched(text, 'الحر', 'ar', { prefix: true })).toBe(
		'الحرية stem, وحريات stem, والحروب stem',
	);
	expect(matched(text, 'حري', 'ar', { prefix: true })).toBe('الحرية stem, وحريات stem');
	expect(matched(text, 'والكت', 'ar', { prefix: true })).toBe('الكتاب stem');
	expect(matched(text, 'حري')).toBe('');
	expect(matched(text, 'حري ', 'ar', { prefix: true })).toBe('');
	expect(matched(text, 'حري الكتاب', 'ar', { prefix: true })).toBe('الكتاب exact');
	expect(matched(text, '"وحريات والح', 'ar', { prefix: true })).toBe('وحريات، والحروب stem');
});

test('in a script without spaces just the characters of the query match', () => {
	const text = '中国人民站起来了，人民的人';
	expect(matched(text, '人民', 'zh')).toBe('人民 exact, 人民 exact');
	expect(matched(text, '人', 'zh')).toBe('人 exact, 人 exact, 人 exact');
	expect(matched(text, '国人民', 'zh')).toBe('国人民 exact, 人民 exact');
	expect(matched(text, '"中国人民"', 'zh')).toBe('中国人民 exact');
	expect(matched(text, '民国', 'zh')).toBe('');
});

test('a character that is several words matches as one range', () => {
	expect(matched('محمد ﷺ قال', '"صلى الله عليه وسلم"')).toBe('ﷺ folded');
});

test('a number matches where it is written as words after what it numbers', () => {
	const persian = 'مادهٔ دوازدهم، مادهٔ بیست و یکم، بار دوازدهم';
	expect(matched(persian, 'ماده ۱۲', 'fa')).toBe('مادهٔ folded, دوازدهم folded, مادهٔ folded');
	expect(matched(persian, '21', 'fa')).toBe('بیست و یکم exact');
	expect(matched('סעיף י״ב. סעיף ב.', 'סעיף 12', 'he')).toBe('סעיף exact, י״ב exact, סעיף exact');
	expect(matched('第十二条。第二条', '第12条', 'zh')).toBe(
		'第 exact, 十二 exact, 条 exact, 第 exact, 条 exact',
	);
	expect(matched('المادة الثانية عشرة', 'المادة 12')).toBe('المادة exact, الثانية عشرة exact');
	expect(matched('المادة الثانية عشرة', '"المادة الثانية"')).toBe('المادة الثانية exact');
});
