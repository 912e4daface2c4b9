import { expect, test } from '@playwright/test';
import { withoutClitics, withoutHurtClitics } from './clitics.ts';

for (const [lang, word, rest] of [
	['ar', 'الض', 'ض'],
	['ar', 'والح', 'ح'],
	['ar', 'بالق', 'ق'],
	['ar', 'لل', ''],
	['ar', 'وللن', 'ن'],
	['fa', 'ميتوا', 'توا'],
	['fa', 'نميك', 'ك'],
	['he', 'ובחי', 'חי'],
	['he', 'שהמד', 'ד'],
	['en', 'the', 'the'],
] as const) {
	test(`${lang}: without its clitics ${word} is ${rest || 'nothing'}`, () => {
		const left = withoutClitics(word, lang);
		expect([left[0], left.at(-1)]).toEqual([word, rest]);
	});
}

/** [language, a word with a slip in its clitic, what is left of it] */
for (const [lang, word, rest] of [
	['ar', 'لاحقل', 'حقل'],
	['ar', 'تلمتحدون', 'متحدون'],
	['ar', 'االمذاق', 'مذاق'],
	['ar', 'اموفق', 'موفق'],
	['ar', 'اضلخمه', 'ضخمه'],
	['ar', 'بابلخار', 'بخار'],
	['ar', 'قصفه', 'صفه'],
	['fa', 'يمرود', 'رود'],
	['he', 'גבית', 'בית'],
] as const) {
	test(`${lang}: without its hurt clitic ${word} is ${rest}`, () =>
		expect(withoutHurtClitics(word, lang).map((left) => left.rest)).toContain(rest));
}

test('a language without clitics has none that are hurt', () =>
	expect(withoutHurtClitics('teh', 'en')).toEqual([]));
