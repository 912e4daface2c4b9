import { expect, test } from '@playwright/test';
import { foldText } from './fold.ts';
import { nearestWord } from './spelling.ts';

const WORDS: Record<string, string> = {
	ar: 'الاسلام الانسان الحريه حريه حقوق حقيقه رييس عداله قانون قانوني كتاب كتابه مدرسه مستشفي مسوول نظام',
	en: 'article declaration freedom friend human language receive right rights separate their',
	he: 'זכויות ישראל משפט שלום',
	ru: 'право свобода человек',
};

/** [language, what was written, the word that was meant] */
for (const [lang, written, meant] of [
	['ar', 'حقوف', 'حقوق'],
	['ar', 'ححقوق', 'حقوق'],
	['ar', 'قنون', 'قانون'],
	['ar', 'قانوو', 'قانون'],
	['ar', 'مدرصة', 'مدرسه'],
	['ar', 'مستسفى', 'مستشفي'],
	['ar', 'نضام', 'نظام'],
	['ar', 'الانسنا', 'الانسان'],
	['ar', 'عدالة', 'عداله'],
	['ar', 'هقوق', 'حقوق'],
	['en', 'freind', 'friend'],
	['en', 'recieve', 'receive'],
	['en', 'seperate', 'separate'],
	['en', 'langauge', 'language'],
	['en', 'declartion', 'declaration'],
	['he', 'שולם', 'שלומ'],
	['ru', 'свабода', 'свобода'],
	// A word that is known is its own nearest.
	['en', 'right', 'right'],
	// Nothing is near, or everything is.
	['ar', 'زرافة', undefined],
	['ar', 'كت', undefined],
	['en', 'xylophone', undefined],
	['en', '', undefined],
] as const) {
	test(`${lang}: the suggestion for ${written} is ${meant ?? 'none'}`, () => {
		const known = (WORDS[lang] ?? '').split(' ').map((word) => foldText(word, lang));
		expect(nearestWord(foldText(written, lang), known.sort())).toBe(meant);
	});
}

test('without known words there is no suggestion', () =>
	expect(nearestWord('word', [])).toBeUndefined());
