import { expect, test } from '@playwright/test';
import { isLocale, locales, pickLocale } from './locales.ts';

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
	[['arz', 'ur-PK'], 'ur'],
	[['toString', 'constructor', 'tr'], 'tr'],
	[['../../x', '<script>', 'ku'], 'ku'],
] as const) {
	test(`pickLocale(${JSON.stringify(tags)}) is ${locale}`, () =>
		expect(pickLocale(tags)).toBe(locale));
}

for (const value of ['AR', 'ar-EG', '', 'constructor', undefined]) {
	test(`${value} is not a locale`, () => expect(isLocale(value)).toBe(false));
}
