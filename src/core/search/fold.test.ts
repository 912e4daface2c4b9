import { expect, test } from '@playwright/test';
import { seeded } from '../testing/seeded.ts';
import { fold, foldText } from './fold.ts';
import { tokensOf } from './tokens.ts';

test('each unit of the folded text has the range of its source, marks included', () => {
	const text = 'في القُرْآنِ الكـــريم';
	const { text: folded, starts, ends } = fold(text, 'ar');
	expect(folded).toBe('في القران الكريم');
	const cut = (word: string) => {
		const from = folded.indexOf(word);
		return text.slice(starts[from], ends[from + word.length - 1]);
	};
	expect(cut('القران')).toBe('القُرْآنِ');
	expect(cut('قر')).toBe('قُرْ');
	expect(cut('ا')).toBe('ا');
	expect(cut('الك')).toBe('الكـــ');
});

/** [why, language, text, folded] */
for (const [why, lang, text, folded] of [
	['hamza composed and not', 'ar', 'آأإؤئ ا\u0653ا\u0654ا\u0655و\u0654ي\u0654', 'اااوي اااوي'],
	['й is a letter, ё an е', 'ru', 'й и\u0306 ё е\u0308 Ё', 'й й е е е'],
	['accents composed and not', 'fr', 'é e\u0301 Ç', 'e e c'],
	['digits of all scripts', 'ar', '٠١٢ ۷۸۹ ०१९ ４５ 𝟗 ᱕', '012 789 019 45 9 5'],
	['ligatures', 'ar', 'ﷲ ﻼ ﷺ', 'الله لا صلي الله عليه وسلم'],
	['what cannot be seen', 'ar', '\u200Fس\u200Cل\u200Dا\u00ADم\u061C\uFEFF', 'سلام'],
	['signs of the Quran', 'ar', 'عِوَجَاۜ قَيِّمٗا ۖ بِهِۦ', 'عوجا قيما  به'],
	['final letters and vowels of Hebrew', 'he', 'שָׁלוֹם ךםןףץ', 'שלומ כמנפצ'],
	['the two i of Turkish', 'tr', 'IıİI', 'iiii'],
	['the marks of Hindi and Thai are letters', 'hi', 'हिन्दी ไทยที่', 'हिन्दी ไทยที่'],
	['ligatures of Latin', 'de', 'Straße ﬁ Æ Œ', 'strasse fi ae oe'],
	['Korean, composed and not', 'ko', '한 \u1112\u1161\u11AB', '한 한'],
	['pictures stay whole', 'en', '👨‍👩‍👧 ✈️', '👨👩👧 ✈'],
	['ya and kaf of keyboards', 'fa', 'کي ي ى ے', 'كي ي ي ي'],
	['a quotation mark is not gershayim', 'he', '"צה״ל" ג׳', '"צהל" ג׳'],
	['nothing', 'ar', '', ''],
] as const) {
	test(`folded: ${why}`, () => expect(foldText(text, lang)).toBe(folded));
}

const NAUGHTY =
	'اأإآٱءؤئىيیےةهہھەکكگڤوَُِّْٰٓٔٴۥۦۜﷺﷲﻼﺍﹰﹱ\u0640\u200C\u200D\u200F\u061C\u2067\u2069\u00AD\uFEFF' +
	'אםן״׳\u05B0שׁIİıiSßſée\u0301ÅﬁǅΣςйё\u0306ิ\u0E33กहि्한ᄒ\u1161\u11AB漢字かガｶﾞー' +
	'0٣۳３½²Ⅷ \t\n\u00A0.,،؟"\'’«»-_%\\\u0000\uFFFD\uFFFF\uD800\uDC00😀👨\uFE0F\u20E3𝟗𐐀\u{E0041}';
const LANGS = ['ar', 'fa', 'ur', 'ckb', 'he', 'en', 'fr', 'tr', 'ru', 'zh', 'ug', 'ar-EG', '', 'x'];

/** Of texts of any characters, each in a language, the first that a rule doesn't hold for. */
function breaking(seed: number, holds: (text: string, lang: string) => boolean): string[] {
	const chance = seeded(seed);
	const rounds = Array.from({ length: 3000 }, () => ({
		text: chance.text(NAUGHTY, chance.whole(0, 24)),
		lang: chance.one(LANGS),
	}));
	return rounds
		.filter(({ text, lang }) => !holds(text, lang))
		.map((round) => JSON.stringify(round));
}

test('in random texts, offsets ascend, stay in the text, and split no character', () => {
	const rise = (text: string, lang: string) => {
		const { text: folded, starts, ends } = fold(text, lang);
		const parts = starts.map((start, at) => [start, ends[at] ?? 0] as const);
		return (
			starts.length === folded.length &&
			ends.length === folded.length &&
			parts.every(([start, end]) => start < end && end <= text.length) &&
			parts.every(([start], at) => start >= (starts[at - 1] ?? 0)) &&
			parts.every(([, end], at) => end >= (ends[at - 1] ?? 0)) &&
			!parts.flat().some((at) => splitsPair(text, at))
		);
	};
	expect(breaking(5, rise)).toEqual([]);
});

test('folding a folded text changes nothing', () => {
	const stays = (text: string, lang: string) =>
		foldText(foldText(text, lang), lang) === foldText(text, lang);
	expect(breaking(6, stays)).toEqual([]);
});

test('in random texts, each token is a part of the text, and is found in that part again', () => {
	const found = (text: string, lang: string) =>
		tokensOf(text, lang).every(
			({ exact, folded, stem, start, end }) =>
				exact !== '' &&
				stem !== '' &&
				start < end &&
				!splitsPair(text, start) &&
				!splitsPair(text, end) &&
				foldText(text.slice(start, end), lang).includes(folded),
		);
	expect(breaking(7, found)).toEqual([]);
});

function splitsPair(text: string, at: number): boolean {
	return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
