import { expect, test } from '@playwright/test';
import { endonym, isLang } from './languages.ts';

for (const [lang, name] of [
	['ar', 'العربية'],
	['ar-EG', 'العربية'],
	['fa', 'فارسی'],
	['he', 'עברית'],
	['ckb', 'کوردیی ناوەندی'],
	['ku', 'Kurdî (kurmancî)'],
	['tr', 'Türkçe'],
	['zh', '中文'],
	['zh-Hant', '中文'],
	['tlh', 'tlh'],
	['tlh-AQ', 'tlh-AQ'],
] as const) {
	test(`${lang} calls itself ${name}`, () => expect(endonym(lang)).toBe(name));
}

for (const [tag, valid] of [
	['ar', true],
	['ckb', true],
	['ar-EG', true],
	['zh-Hant', true],
	['uz-Arab-AF', true],
	['sl-rozaj', true],
	['de-1901', true],
	['ar-u-nu-latn', true],
	['', false],
	['a', false],
	['ar_EG', false],
	['ar-', false],
	['-ar', false],
	['العربية', false],
	['中文', false],
	['ar EG', false],
	['<b>', false],
	['ar\u200F', false],
] as const) {
	test(`${JSON.stringify(tag)} is ${valid ? 'a' : 'no'} language tag`, () =>
		expect(isLang(tag)).toBe(valid));
}
