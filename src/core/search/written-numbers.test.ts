import { expect, test } from '@playwright/test';
import { tokensOf } from './tokens.ts';
import { withWrittenNumbers } from './written-numbers.ts';

/** The numbers that are found in a text beside its words, with the letters in which they are written. */
function numbersIn(text: string, lang: string): string[] {
	const tokens = tokensOf(text, lang);
	return withWrittenNumbers(tokens, lang)
		.slice(tokens.length)
		.map(({ exact, start, end }) => `${exact} ${text.slice(start, end)}`);
}

/** [language, text, the numbers in it] */
for (const [lang, text, ...numbers] of [
	['ar', 'المادة الأولى', '1 الأولى'],
	['ar', 'في الفصل الثاني عشر', '12 الثاني عشر'],
	['ar', 'المادة الحادية والعشرون من', '21 الحادية والعشرون'],
	['ar', 'القرن العشرين', '20 العشرين'],
	['ar', 'المرة الثانية'],
	['ar', 'المادة المذكورة'],
	['fa', 'مادهٔ اول', '1 اول'],
	['fa', 'ماده‌ی سوم', '3 سوم'],
	['fa', 'مادهٔ دوازدهم', '12 دوازدهم'],
	['fa', 'مادهٔ هیجدهم', '18 هیجدهم'],
	['fa', 'مادهٔ سی‌ام', '30 سی‌ام'],
	['fa', 'مادهٔ بیستم', '20 بیستم'],
	['fa', 'قرن بیست و یکم میلادی', '21 بیست و یکم'],
	['fa', 'فصل پنج', '5 پنج'],
	['fa', 'بار دوم'],
	['he', 'סעיף א.', '1 א'],
	['he', 'סעיף י״ב', '12 י״ב'],
	['he', 'בסעיף טו', '15 טו'],
	['he', 'פרק קי״ט', '119 קי״ט'],
	['he', 'סעיף זה'],
	['he', 'א ב'],
	['zh', '第一条', '1 一'],
	['zh', '第十条', '10 十'],
	['zh', '第二十一条', '21 二十一'],
	['zh', '第一百零五条', '105 一百零五'],
	['zh', '第一次世界大战'],
	['ja', '第三章', '3 三'],
	['fr', 'Article premier', '1 premier'],
	['en', 'Article twelve'],
] as const) {
	test(`${lang}: in ${text} are the numbers ${numbers.join(', ') || 'none'}`, () =>
		expect(numbersIn(text, lang)).toEqual(numbers));
}
