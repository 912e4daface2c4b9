import { expect, test } from '@playwright/test';
import { chooseTextLang, chooseTexts } from './text-language.ts';

for (const [languages, locale, asked, chosen, why] of [
	['fa ar en', 'ar', null, 'ar', 'the interface’s language'],
	['fa ar en', 'ar', undefined, 'ar', 'the interface’s language'],
	['fa ar en', 'ar', 'en', 'en', 'what the address asks for'],
	['fa ar en', 'ar', 'fa', 'fa', 'what the address asks for'],
	['fa ar en', 'he', 'en', 'en', 'what the address asks for'],
	['fa ar en', 'ar', 'ckb', 'ar', 'what is asked for does not exist'],
	['fa ar en', 'ar', '', 'ar', 'nothing is asked for'],
	['fa ar en', 'he', null, 'fa', 'the original'],
	['fa ar en', 'he', 'ckb', 'fa', 'the original'],
	['zh-Hant en', 'zh', 'zh-Hant', 'zh-Hant', 'what the address asks for'],
	['zh-Hant en', 'ar', '<script>', 'zh-Hant', 'the original'],
] as const) {
	test(`${languages}, read in ${locale}, asked for ${asked}: ${chosen}, ${why}`, () =>
		expect(chooseTextLang(languages.split(' '), locale, asked)).toBe(chosen));
}

test('of no languages none is chosen', () =>
	expect(chooseTextLang([], 'ar', 'en')).toBeUndefined());

for (const [query, lang, beside] of [
	['', 'ar', undefined],
	['text=en', 'en', undefined],
	['with=en', 'ar', 'en'],
	['text=en&with=fa', 'en', 'fa'],
	['text=en&with=en', 'en', 'en'],
	['text=ckb&with=ckb', 'ar', undefined],
	['text=&with=', 'ar', undefined],
] as const) {
	test(`“${query}” of fa ar en in ar: ${lang}, beside it ${beside}`, () =>
		expect(chooseTexts(['fa', 'ar', 'en'], 'ar', new URLSearchParams(query))).toEqual({
			lang,
			beside,
		}));
}
