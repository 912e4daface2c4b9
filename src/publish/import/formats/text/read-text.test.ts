import { expect, test } from '@playwright/test';
import { articleOf, sketchOf } from '../../draft-in-test.ts';
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

const WRAPPED = `الميناء الجديد

وصلت السفينة الأولى صباح اليوم، وكان على الرصيف عشرات العمال الذين
انتظروها منذ الفجر، ومعهم عائلاتهم وأصدقاؤهم، وقد جاء بعضهم من القرى
البعيدة ليروا السفينة.

قال المدير إن العمل سيستمر ثلاث سنوات كاملة، وإن الكلفة لن تزيد على ما
أعلن في الربيع الماضي، مهما كانت الظروف.

* الرصيف الشمالي الذي يمتد من الميناء القديم إلى منارة المدينة، وهو أول
  ما يفتح من الأرصفة
* الرافعات

1. يحفر القاع
2. يبنى الرصيف`;

test('the lines of a hard-wrapped text are its paragraphs and lists', () => {
	const draft = readText(WRAPPED);
	expect(draft.meta.title).toBe('الميناء الجديد');
	expect(draft.meta.lead).toMatch(/^وصلت.* الذين انتظروها .* القرى البعيدة ليروا السفينة\.$/);
	expect(sketchOf(draft).map((line) => line.replace(/^(.{12}).*(.{10})$/, '$1…$2'))).toEqual([
		'قال المدير إ…نت الظروف.',
		'- الرصيف الش…من الأرصفة',
		'- الرافعات',
		'1. يحفر القاع',
		'1. يبنى الرصيف',
	]);
});

for (const [what, lines, expected] of [
	['signs of lists', ['- a', '- b', '• c', '• d'], ['- a', '- b', '- c', '- d']],
	['numbers in Arabic digits', ['١) a', '٢) b', '٣) c'], ['1. a', '1. b', '1. c']],
	['but no dialogue of one line', ['– a', 'b'], ['– a', 'b']],
	['nor numbers that do not count', ['3. a', '7. b'], ['3. a', '7. b']],
	[
		'verse is not wrapped',
		['This is a line of verse that is long and', 'short', 'And this is another line of it, long'],
		['This is a line of verse that is long and', 'short', 'And this is another line of it, long'],
	],
] as const) {
	test(`text: ${what}`, () => {
		expect(sketchOf(readText(['T', `${LONG}.`, ...lines].join('\n'))).slice(1)).toEqual(expected);
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
