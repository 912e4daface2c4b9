import { expect, test } from '@playwright/test';
import { parseQuery, withoutQuotationMarks } from './query.ts';

/** A query's words as folded; phrases in brackets. */
const read = (q: string, lang = 'ar') =>
	parseQuery(q, lang)
		.parts.map(({ words, phrase }) => {
			const folded = words.map((word) => word.folded).join(' ');
			return phrase ? `[${folded}]` : folded;
		})
		.join(' ');

/** [what the reader writes, language, words and phrases] */
for (const [q, lang, parts] of [
	['حقوق الإنسان', 'ar', 'حقوق الانسان'],
	['"حقوق الإنسان"', 'ar', '[حقوق الانسان]'],
	['كل «حقوق الإنسان» هنا', 'ar', 'كل [حقوق الانسان] هنا'],
	['“human rights” all', 'en', '[human rights] all'],
	['„Rechte und Pflichten“', 'de', '[rechte und pflichten]'],
	['”حقوق اور فرائض“ سب', 'ur', '[حقوق اور فرايض] سب'],
	['”זכויות האדם” היום', 'he', '[זכויות האדמ] היומ'],
	['״זכויות האדם״ היום', 'he', '[זכויות האדמ] היומ'],
	['搜索“中国人”', 'zh', '搜索 [中国 国人]'],
	['搜索"中国"人', 'zh', '搜索 [中国] 人'],
	['「中国」 『国人』 ＂中国人＂', 'zh', '[中国] [国人] [中国 国人]'],
	['"one" "two three"', 'en', '[one] [two three]'],
	['"still open', 'en', '[still open]'],
	['«still open', 'en', '[still open]'],
	['»Rechte und Pflichten« alle', 'de', '[rechte und pflichten] alle'],
	['‹droits› ici', 'fr', '[droits] ici'],
	['《中国人》', 'zh', '[中国 国人]'],
	['"" «» "."', 'en', ''],
	['הצבא צה"ל', 'he', 'הצבא צהל'],
	['"צה"ל בישראל" היום', 'he', '[צהל בישראל] היומ'],
	['״צה״ל בישראל״ היום', 'he', '[צהל בישראל] היומ'],
	['”צה”ל בישראל” היום', 'he', '[צהל בישראל] היומ'],
	['don\'t "o\'clock"', 'en', 'dont [oclock]'],
	['5" screen', 'en', '5 screen'],
	['中国人', 'zh', '中国 国人'],
	['人', 'zh', '人'],
	['ประชากรของเมืองหลวงมีเท่าไร', 'th', 'ปร ระ ะช ชา าก กร เมื มือ อง งห หล ลว วง'],
	['"中国人"', 'zh', '[中国 国人]'],
	['ﷺ', 'ar', 'صلي الله عليه وسلم'],
	[' \u200F\t؟!', 'ar', ''],
	['', 'ar', ''],
] as const) {
	test(`the query ${JSON.stringify(q)}`, () => expect(read(q, lang)).toBe(parts));
}

test('a long question in a script without spaces is looked up by as many bigrams as cover it', () => {
	const question = '甲乙'.repeat(15);
	expect(read(`${question}丙`, 'zh').split(' ')).toHaveLength(30);
	expect(read(`${question}甲乙丙`, 'zh')).toBe(`${'甲乙 '.repeat(16)}乙丙`);
});

test('a query is open while nothing follows its last word', () => {
	const open = ['حري', 'كل حري', '"حقوق الإن', 'حُ', 'حري\u200F', '中'];
	const done = ['', 'حري ', 'حري.', '"حري"', '«حقوق الإن»', 'x؟'];
	expect(open.filter((q) => !parseQuery(q, 'ar').open)).toEqual([]);
	expect(done.filter((q) => parseQuery(q, 'ar').open)).toEqual([]);
});

/** [what the reader writes, the words, those that are left out] */
for (const [q, words, without] of [
	['right -work', 'right', 'work'],
	['-work right', 'right', 'work'],
	['well-known right', 'well known right', ''],
	['right - work', 'right work', ''],
	['-work', 'work', ''],
	['"a -work b"', '[a work b]', ''],
] as const) {
	test(`${q} leaves out ${without || 'nothing'}`, () => {
		expect(read(q, 'en')).toBe(words);
		const left = parseQuery(q, 'en').without?.map(({ folded }) => folded);
		expect(left?.join(' ')).toBe(without);
	});
}

test('quotation marks are removed, those within words kept', () => {
	expect(withoutQuotationMarks('«حرية الرأي» "here"')).toBe('حرية الرأي here');
	expect(withoutQuotationMarks('"צה"ל בישראל"')).toBe('צה"ל בישראל');
});
