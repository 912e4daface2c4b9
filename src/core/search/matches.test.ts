import { expect, test } from '@playwright/test';
import { type MatchOptions, matchesIn } from './matches.ts';
import { parseQuery } from './query.ts';

function lit(text: string, q: string, lang = 'ar', options?: MatchOptions): string {
	const matches = matchesIn(text, lang, parseQuery(q, lang), options);
	return matches.map(({ start, end, how }) => `${text.slice(start, end)} ${how}`).join(', ');
}

test('each word that is met is lit, whole, in the order of the text', () => {
	const text = 'لكلٍّ الحُرِّيَّةُ، وحرية الرأي؛ والحرب لا.';
	expect(lit(text, 'رأي حرية')).toBe('الحُرِّيَّةُ stem, وحرية stem, الرأي stem');
	expect(lit(text, 'الحريه')).toBe('الحُرِّيَّةُ folded, وحرية stem');
	expect(lit(text, 'كتاب')).toBe('');
	expect(lit(text, '')).toBe('');
});

test('a phrase is met by its words in a row, not by their stems, and lit as one', () => {
	const text = 'حقوقُ الإنسان، وحقوق الانسان؛ حقوق كل إنسان، والإنسان حقوق';
	expect(lit(text, '"حقوق الإنسان"')).toBe('حقوقُ الإنسان exact');
	expect(lit(text, '"حقوق الانسان"')).toBe('حقوقُ الإنسان folded');
	expect(lit(text, '"حقوق"')).toBe('حقوقُ exact, حقوق exact, حقوق exact');
	expect(lit(text, '"الإنسان كل"')).toBe('');
	expect(lit(text, '"وحقوق الإنسان" كل')).toBe('وحقوق الانسان folded, كل exact');
});

test('a word begun meets what goes on from it, with its clitics or without them', () => {
	const text = 'الحرية وحريات، والحروب. الكتاب';
	expect(lit(text, 'الحر', 'ar', { prefix: true })).toBe('الحرية stem, وحريات stem, والحروب stem');
	expect(lit(text, 'حري', 'ar', { prefix: true })).toBe('الحرية stem, وحريات stem');
	expect(lit(text, 'والكت', 'ar', { prefix: true })).toBe('الكتاب stem');
	expect(lit(text, 'حري')).toBe('');
	expect(lit(text, 'حري ', 'ar', { prefix: true })).toBe('');
	expect(lit(text, 'حري الكتاب', 'ar', { prefix: true })).toBe('الكتاب exact');
	expect(lit(text, '"وحريات والح', 'ar', { prefix: true })).toBe('وحريات، والحروب stem');
});

test('in a script without spaces just the characters asked for are lit', () => {
	const text = '中国人民站起来了，人民的人';
	expect(lit(text, '人民', 'zh')).toBe('人民 exact, 人民 exact');
	expect(lit(text, '人', 'zh')).toBe('人 exact, 人 exact, 人 exact');
	expect(lit(text, '国人民', 'zh')).toBe('国人民 exact, 人民 exact');
	expect(lit(text, '"中国人民"', 'zh')).toBe('中国人民 exact');
	expect(lit(text, '民国', 'zh')).toBe('');
});

test('a sign that stands for several words is lit as one', () => {
	expect(lit('محمد ﷺ قال', '"صلى الله عليه وسلم"')).toBe('ﷺ folded');
});
