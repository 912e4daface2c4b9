import { expect, test } from '@playwright/test';
import { folderOf } from '../site/folder-in-test.ts';
import { siteLetters } from './site-letters.ts';

for (const [what, locale, lang, text, hasUrdu] of [
	['an interface', 'ur', 'ar', '{}', true],
	['a text', 'ar', 'ur', '{}', true],
	['words in a text', 'ar', 'ar', '{ "lang": "ur-PK" }', true],
	['nothing', 'ar', 'ar', '{ "lang": "ug" }', false],
] as const)
	test(`${what} of a site is in Urdu: ${hasUrdu}`, async () => {
		const folder = folderOf({ [`a/${lang}.json`]: text });
		expect((await siteLetters([folder], [locale])).hasUrdu).toBe(hasUrdu);
	});
