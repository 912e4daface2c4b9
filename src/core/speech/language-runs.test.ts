import { expect, test } from '@playwright/test';
import { span } from '../testing/blocks.ts';
import { languageRuns, mainScript } from './language-runs.ts';

/** Texts, their language, the script around them, and their runs: `language:words`. */
for (const [text, lang, runs] of [
	['كل الكلام بالعربية.', 'ar', ['ar:كل الكلام بالعربية.']],
	['مكتبة React لبناء الواجهات', 'ar', ['ar:مكتبة ', 'en:React', 'ar: لبناء الواجهات']],
	['صدر WCAG 2.2 AA عام 2023.', 'ar', ['ar:صدر ', 'en:WCAG 2.2 AA', 'ar: عام 2023.']],
	['ملف HTML5 (وهو مفتوح)', 'ar', ['ar:ملف ', 'en:HTML5', 'ar: (وهو مفتوح)']],
	['The word متن is Arabic', 'en', ['en:The word ', 'ar:متن', 'en: is Arabic']],
	['واژهٔ Matn فارسی نیست', 'fa', ['fa:واژهٔ ', 'en:Matn', 'fa: فارسی نیست']],
	['המילה متن ערבית', 'he', ['he:המילה ', 'ar:متن', 'he: ערבית']],
	['Слово Matn по-русски', 'ru', ['ru:Слово ', 'en:Matn', 'ru: по-русски']],
	['“matn” 一词', 'zh', ['zh:“', 'en:matn', 'zh:” 一词']],
	['Peyva kurdî متن e', 'ku', ['ku:Peyva kurdî ', 'ar:متن', 'ku: e']],
	['1948', 'ar', ['ar:1948']],
	['', 'ar', []],
] as const) {
	test(`${lang}: runs of “${text}”`, () => {
		const found = languageRuns(
			[span(text)],
			[],
			lang,
			mainScript(text.replace(/Matn|matn|React|WCAG|AA|HTML5/g, '')),
		);
		expect(found.map((run) => `${run.lang}:${text.slice(run.from, run.to)}`)).toEqual(runs);
	});
}

test('marked words are in the language of their mark, whatever their script', () => {
	const text = 'قال سعدی: بنی‌آدم اعضای یکدیگرند, le tout';
	const runs = languageRuns(
		[
			span('قال سعدی: '),
			{ _type: 'span', text: 'بنی‌آدم اعضای یکدیگرند', marks: ['strong', 'quote'] },
			{ _type: 'footnoteReference', note: 'n1' },
			span(', '),
			{ _type: 'span', text: 'le tout', marks: ['french'] },
		],
		[
			{ _key: 'quote', _type: 'language', lang: 'fa' },
			{ _key: 'french', _type: 'language', lang: 'fr' },
		],
		'ar',
		'ar',
	);
	expect(runs.map((run) => `${run.lang}:${text.slice(run.from, run.to)}`)).toEqual([
		'ar:قال سعدی: ',
		'fa:بنی‌آدم اعضای یکدیگرند, ',
		'fr:le tout',
	]);
});
