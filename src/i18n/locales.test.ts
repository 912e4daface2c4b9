import { expect, test } from '@playwright/test';
import { LOCALE_GUESSES } from '../core/text/locale-guesses.ts';
import { guessLocale, isLocale, locales } from './locales.ts';

test('the interface has twelve languages, Arabic first', () =>
	expect([...locales]).toEqual([
		'ar',
		'en',
		'fa',
		'ur',
		'he',
		'ckb',
		'ku',
		'tr',
		'fr',
		'es',
		'ru',
		'zh',
	]));

for (const [tags, locale] of [
	[[], 'ar'],
	[[null, undefined], 'ar'],
	[['', 'he'], 'he'],
	[['de', 'sv'], 'ar'],
	[['de-AT', 'fr-CA', 'en'], 'fr'],
	[['fa', 'ar'], 'fa'],
	[[null, 'zh-Hant-TW'], 'zh'],
	[['EN-gb'], 'en'],
	[['ckb-IR'], 'ckb'],
	[['so', 'ur-PK'], 'ur'],
	[['arz', 'ur-PK'], 'ar'],
	[['toString', 'constructor', 'tr'], 'tr'],
	[['iw'], 'he'],
	[['iw-IL', 'en'], 'he'],
	[['prs', 'en'], 'fa'],
	[['pes'], 'fa'],
	[['kmr-Arab-IQ'], 'ckb'],
	[['yue-HK', 'en'], 'zh'],
	[['arz', 'en'], 'ar'],
	[['ary', 'fr'], 'ar'],
	[['kmr', 'tr'], 'ku'],
	[['ku-TR'], 'ku'],
	[['ku-Arab', 'ar'], 'ckb'],
	[['ku-IQ', 'ar'], 'ckb'],
	[['ku-Arab-IR'], 'ckb'],
	[['ku-Latn-IQ'], 'ku'],
	[['arb', 'en'], 'ar'],
	[['cmn-Hant-TW', 'en'], 'zh'],
	[['ary'], 'ar'],
	[['apc', 'de'], 'ar'],
	[['ps-AF', 'de'], 'fa'],
	[['uz-AF'], 'fa'],
	[['azb'], 'fa'],
	[['pa-PK'], 'ur'],
	[['pnb', 'de'], 'ur'],
	[['ks'], 'ur'],
	[['ca', 'de'], 'es'],
	[['ca', 'fr'], 'fr'],
	[['uz', 'de-AT', 'sv-SE'], 'ar'],
	[['tlh', 'xx-US'], 'ar'],
	[['../../x', '<script>', 'ku'], 'ku'],
] as const) {
	test(`the locale for ${JSON.stringify(tags)} is ${locale}`, () =>
		expect(guessLocale(tags, LOCALE_GUESSES)).toBe(locale));
}

for (const value of ['AR', 'ar-EG', '', 'constructor', undefined]) {
	test(`${value} is not a locale`, () => expect(isLocale(value)).toBe(false));
}
