import { expect, test } from '@playwright/test';
import { tokensOf } from '../../core/search/tokens.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import { suggestionsFor } from './suggestions.ts';

/** How often each word of the index below occurs. */
const PASSAGES = 4;

/** An index of some words, whose frequent words are all of them. */
function readerOf(words: string, lang: string): LanguageReader {
	const tokens = tokensOf(words, lang);
	const forms = tokens.map(({ exact, folded, stem }) => {
		return { exact, folded, stem, postings: 'a'.repeat(PASSAGES) };
	});
	const reader = {
		lang,
		frequent: () =>
			tokens.map(({ exact, folded, stem }) => {
				return { form: exact, folded, stem, documentFrequency: PASSAGES };
			}),
		formsOf: async (stem: string) => forms.filter((form) => form.stem === stem),
		formsBeside: async () => [],
		formsWithPrefix: async () => [],
	};
	return reader as unknown as LanguageReader;
}

const WORDS: Record<string, string> = {
	ar: 'الحقل الضخمة المتحدون المذاق بصفة التعليم الجنسية الناتج تنتج السابع أسابيع معركة مرة',
	he: 'בבית המשפט חוק החוקים משפחה',
	en: 'education national nation freedom read dear',
};

/** [language, a word with a slip in it, what is suggested] */
for (const [lang, slip, meant] of [
	['ar', 'لاحقل', 'الحقل'],
	['ar', 'اضلخمة', 'الضخمة'],
	['ar', 'تلمتحدون', 'المتحدون'],
	['ar', 'الممذاق', 'المذاق'],
	['ar', 'قصفة', 'بصفة'],
	['ar', 'الجنصية', 'الجنسية'],
	['ar', 'للتعلبم', 'التعليم'],
	['ar', 'تلناتج', 'الناتج'],
	['ar', 'السبع', 'السابع'],
	['ar', 'معرةك', 'معركة'],
	['he', 'גמשפחה', 'משפחה'],
	['he', 'המשפק', 'המשפט'],
	['en', 'educaton', 'education'],
	['en', 'natoinal', 'national'],
	['en', 'freedomeducation', 'freedom education'],
	['en', 'xylophone', undefined],
] as const) {
	test(`${lang}: for ${slip} ${meant ?? 'nothing'} is suggested`, async () => {
		const [suggestion] = await suggestionsFor(`${slip} `, [readerOf(WORDS[lang] ?? '', lang)]);
		expect(suggestion?.meant).toBe(meant);
	});
}
