import { expect, test } from '@playwright/test';
import {
	dirOfText,
	dirWithin,
	firstStrongDir,
	isolate,
	withBalancedIsolates,
} from './direction.ts';

for (const [text, dir] of [
	['مرحبا', 'rtl'],
	['hello', 'ltr'],
	['React مكتبة لبناء واجهات المستخدم', 'rtl'],
	['كلمة: the rest of this sentence is English', 'ltr'],
	['שלום עולם', 'rtl'],
	['ދިވެހި', 'rtl'],
	['2019', undefined],
	['', undefined],
	['… — !', undefined],
	['قُلْ هُوَ ab', 'rtl'],
] as const) {
	test(`most letters of "${text}" run ${dir}`, () => expect(dirOfText(text)).toBe(dir));
}

for (const [text, around, isolated] of [
	['العربية', 'ltr', '\u2067العربية\u2069'],
	['العربية', 'rtl', 'العربية'],
	['What next?', 'rtl', '\u2066What next?\u2069'],
	['React مكتبة لبناء الواجهات', 'ltr', '\u2067React مكتبة لبناء الواجهات\u2069'],
	['12', 'rtl', '12'],
	['Tag \u2067وسم من كلمات كثيرة\u2069', 'ltr', 'Tag \u2067وسم من كلمات كثيرة\u2069'],
	['\u2066A\u2069، \u2066B\u2069', 'rtl', '\u2066A\u2069، \u2066B\u2069'],
] as const) {
	test(`${JSON.stringify(text)} among ${around} is ${JSON.stringify(isolated)}`, () =>
		expect(isolate(text, around)).toBe(isolated));
}

for (const [text, dir] of [
	['مرحبا React', 'rtl'],
	['React مكتبة', 'ltr'],
	['12 مرحبا', 'rtl'],
	['\u200FReact', 'rtl'],
	['\u061CReact', 'rtl'],
	['\u200Eمتن', 'ltr'],
	['\u2068Matn\u2069 قارئ', 'rtl'],
	['\u2067متن', undefined],
	['1984', undefined],
] as const) {
	test(`without markup ${JSON.stringify(text)} starts ${dir}`, () =>
		expect(firstStrongDir(text)).toBe(dir));
}

for (const [text, around, dir] of [
	['من دون JavaScript', 'rtl', 'rtl'],
	['JavaScript من دون', 'rtl', 'rtl'],
	['React', 'rtl', 'ltr'],
	['This sentence is English, with متن in it.', 'rtl', 'ltr'],
	['هذه الجملة عربية وفيها Matn', 'ltr', 'rtl'],
	['The word متن', 'ltr', 'ltr'],
	['2019', 'rtl', 'rtl'],
	['', 'ltr', 'ltr'],
] as const) {
	test(`"${text}" among ${around} runs ${dir}`, () => expect(dirWithin(text, around)).toBe(dir));
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
