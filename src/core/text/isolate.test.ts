import { expect, test } from '@playwright/test';
import { forFirstStrong, isolate, withBalancedIsolates } from './isolate.ts';

for (const [text, around, isolated] of [
	['العربية', 'ltr', '\u2067العربية\u2069'],
	['العربية', 'rtl', 'العربية'],
	['What next?', 'rtl', '\u2066What next?\u2069'],
	['React مكتبة لبناء الواجهات', 'ltr', '\u2067React مكتبة لبناء الواجهات\u2069'],
	['12', 'rtl', '12'],
	['Tag \u2067وسم من كلمات كثيرة\u2069', 'ltr', 'Tag \u2067وسم من كلمات كثيرة\u2069'],
	['لغة C++', 'rtl', 'لغة \u2066C++\u2069'],
	['لغة C++ كلها', 'ltr', '\u2067لغة \u2066C++\u2069 كلها\u2069'],
	['+966 11 234 5678', 'rtl', '\u2066\u202D+966 11 234 5678\u202C\u2069'],
	['The word متن!', 'ltr', 'The word متن!'],
	['\u2066A\u2069، \u2066B\u2069', 'rtl', '\u2066A\u2069، \u2066B\u2069'],
] as const) {
	test(`${JSON.stringify(text)} among ${around} is ${JSON.stringify(isolated)}`, () =>
		expect(isolate(text, around)).toBe(isolated));
}

for (const [text, dir, shown] of [
	['عنوان المقال', 'rtl', 'عنوان المقال'],
	['What next?', 'ltr', 'What next?'],
	['', 'rtl', ''],
	['1984', 'rtl', '\u200F1984'],
	['React مكتبة لبناء الواجهات', 'rtl', '\u200FReact مكتبة لبناء الواجهات'],
	['C++ لغة', 'rtl', '\u200F\u2066C++\u2069 لغة'],
	['كل ما في لغة C++', 'rtl', 'كل ما في لغة \u2066C++\u2069'],
] as const) {
	test(`where the first letter decides, ${JSON.stringify(text)} is written ${JSON.stringify(shown)}`, () =>
		expect(forFirstStrong(text, dir)).toBe(shown));
}

for (const [text, balanced] of [
	['A \u2067B', 'A \u2067B\u2069'],
	['\u2066\u2067A\u2069', '\u2066\u2067A\u2069\u2069'],
	['\u2069A', 'A'],
	['A', 'A'],
] as const) {
	test(`isolates are balanced: ${JSON.stringify(text)}`, () =>
		expect(withBalancedIsolates(text)).toBe(balanced));
}
