import { expect, test } from '@playwright/test';
import { articleAlternates, libraryAlternates, textAddress } from './alternates.ts';

const locales = ['ar', 'en', 'fa'];

for (const [lang, address] of [
	['ar', '/ar/guide/'],
	['fa', '/fa/guide/'],
	['ps', '/ar/guide/?text=ps'],
	['zh-Hant', '/ar/guide/?text=zh-Hant'],
	['en-GB', '/ar/guide/?text=en-GB'],
] as const) {
	test(`the text in ${lang} is at ${address}`, () =>
		expect(textAddress(locales, 'guide', lang)).toBe(address));
}

test('who reads none of the languages is sent to the original', () => {
	expect(articleAlternates(locales, 'guide', ['ps', 'en'])).toEqual([
		{ lang: 'ps', path: '/ar/guide/?text=ps' },
		{ lang: 'en', path: '/en/guide/' },
		{ lang: 'x-default', path: '/ar/guide/?text=ps' },
	]);
	expect(libraryAlternates(locales).at(-1)).toEqual({ lang: 'x-default', path: '/ar/' });
	expect(articleAlternates(locales, 'guide', [])).toEqual([]);
});
