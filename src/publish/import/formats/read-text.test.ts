import { expect, test } from '@playwright/test';
import { articleOf, sketchOf } from '../draft-in-test.ts';
import { readText } from './read-text.ts';

const NEWS = `\uFEFFمجلس المدينة يقر خطة جديدة لتوسيع شبكة الحافلات\r

أقر مجلس المدينة أمس خطة تمتد خمس سنوات لتوسيع شبكة الحافلات وربط الأحياء الشرقية بوسط المدينة.\r

ناقش الأعضاء الخطة في جلسة استمرت أكثر من أربع ساعات، وحضرها ممثلون عن السكان وأصحاب المحال التجارية والمدارس الواقعة على الطرق الجديدة\r

رئيس المجلس يؤكد أن العمل يبدأ في الربيع المقبل

وقال رئيس المجلس إن العمل يبدأ في الربيع المقبل على أربع مراحل، وإن كل مرحلة منها تفتتح فور انتهائها حتى لا ينتظر السكان سنوات طويلة\r
وأضاف أن المجلس خصص مبلغا إضافيا لتهيئة الأرصفة. ودعا السكان إلى إبداء ملاحظاتهم قبل نهاية الشهر.
السكان يطالبون بخطوط ليلية
ويرى سكان الأحياء الشرقية أن الخطة لا تكفي ما لم تشمل خطوطا ليلية تخدم العاملين في المستشفى والمصانع القريبة من النهر طوال أيام الأسبوع

اظهر المزيد
زر الذهاب إلى الأعلى`;

test('a news text copied from a page: title, lead, headings, paragraphs, no controls', () => {
	const draft = readText(NEWS);
	expect(draft.meta.title).toBe('مجلس المدينة يقر خطة جديدة لتوسيع شبكة الحافلات');
	expect(draft.meta.lead).toMatch(/^أقر مجلس .* بوسط المدينة\.$/);
	expect(sketchOf(draft).map((line) => line.slice(0, 20))).toEqual([
		'ناقش الأعضاء الخطة ف',
		'## رئيس المجلس يؤكد ',
		'وقال رئيس المجلس إن ',
		'وأضاف أن المجلس خصص ',
		'## السكان يطالبون بخ',
		'ويرى سكان الأحياء ال',
	]);
	expect(draft.notices.map(({ place }) => place)).toEqual(['line 14', 'line 15']);
	articleOf(draft);
});

const LONG =
	'This paragraph is long enough that nobody would take it for a heading of anything at all';

for (const [what, lines, expected] of [
	['a lead needs a text after it', ['Title', '', `${LONG}.`], [`${LONG}.`]],
	['a heading is no lead', ['Title', '', 'First', '', LONG, '', LONG], ['## First', LONG, LONG]],
	['a question ends a sentence', ['T', LONG, 'لماذا؟', LONG], [LONG, 'لماذا؟', LONG]],
	['so does a stop within quotes', ['T', LONG, 'He left.”', LONG], [LONG, 'He left.”', LONG]],
	['and the Urdu stop with a mark', ['T', LONG, 'ختم۔\u200F', LONG], [LONG, 'ختم۔\u200F', LONG]],
	['verse is no row of headings', ['T', LONG, 'a', 'b', 'c', LONG], [LONG, 'a', 'b', 'c', LONG]],
	['a heading at the end is a paragraph', ['T', LONG, 'End'], [LONG, 'End']],
	['a number is no heading', ['T', LONG, '* * *', LONG], [LONG, '* * *', LONG]],
	['controls within the text stay', ['T', LONG, 'Share', LONG], [LONG, '## Share', LONG]],
	[
		'joiners, marks and odd spaces stay, byte for byte',
		['T', `\t می\u200Cروم  \u200Fو\u00A0… ${LONG}\u200F \t`],
		[`می\u200Cروم  \u200Fو\u00A0… ${LONG}\u200F`],
	],
	['Chinese, which has no spaces', ['题', LONG, '第一章', LONG], [LONG, '## 第一章', LONG]],
] as const) {
	test(`text: ${what}`, () => {
		expect(sketchOf(readText(lines.join('\n')))).toEqual(expected);
	});
}

for (const controls of [
	'Show more\nBack to top ↑',
	'إظهار المزيد\nشارك:',
	'«Print»',
	'نمایش بیشتر',
	'הצג עוד',
	'返回顶部',
]) {
	test(`left out at the end: ${controls.replace('\n', ', ')}`, () => {
		const draft = readText(`Title\n\n${LONG}.\n\n${controls}\n`);
		expect(sketchOf(draft)).toEqual([`${LONG}.`]);
		expect(draft.notices).toHaveLength(controls.split('\n').length);
	});
}

for (const nothing of ['', ' \n\t\r\n', '\uFEFF', 'Show more\nShare']) {
	test(`${JSON.stringify(nothing)} gives no blocks, and is reported`, () => {
		const draft = readText(nothing);
		expect(draft.blocks).toEqual([]);
		expect(draft.notices.at(-1)?.what).toBe('no text was found');
	});
}
