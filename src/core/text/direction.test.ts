import { expect, test } from '@playwright/test';
import { dirOfText, dirWithin, firstStrongDir } from './direction.ts';

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
