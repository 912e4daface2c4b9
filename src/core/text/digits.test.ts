import { expect, test } from '@playwright/test';
import { digitsOf, withDigits } from './digits.ts';

for (const [lang, digits] of [
	['ar', 'latn'],
	['ar-EG', 'latn'],
	['ar-SA', 'latn'],
	['fa', 'arabext'],
	['fa-AF', 'arabext'],
	['ps', 'arabext'],
	['ckb', 'arab'],
	['ckb-IR', 'arab'],
	['ku', 'latn'],
	['ur', 'latn'],
	['he', 'latn'],
	['en', 'latn'],
	['zh', 'latn'],
	['', 'latn'],
] as const) {
	test(`${lang || 'no language'} is written with ${digits}`, () =>
		expect(digitsOf(lang)).toBe(digits));
}

for (const [text, digits, written] of [
	['0123456789', 'latn', '0123456789'],
	['0123456789', 'arab', '٠١٢٣٤٥٦٧٨٩'],
	['0123456789', 'arabext', '۰۱۲۳۴۵۶۷۸۹'],
	[2019, 'arabext', '۲۰۱۹'],
	[0, 'arab', '٠'],
	['صفحهٔ 12 از 20', 'arabext', 'صفحهٔ ۱۲ از ۲۰'],
	['بەشی 1.5', 'arab', 'بەشی ١.٥'],
	['٣ ۴ 五', 'arab', '٣ ۴ 五'],
	['', 'arab', ''],
] as const) {
	test(`"${text}" in ${digits} is "${written}"`, () =>
		expect(withDigits(text, digits)).toBe(written));
}
