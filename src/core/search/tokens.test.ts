import { expect, test } from '@playwright/test';
import { tokensOf } from './tokens.ts';

test('a token has three forms and its range', () => {
	expect(tokensOf('«وَالمَدْرَسَةُ»', 'ar')).toEqual([
		{ exact: 'والمدرسة', folded: 'والمدرسه', stem: 'مدرس', start: 1, end: 15 },
	]);
	expect(tokensOf('İki Readers’', 'tr').map(({ exact }) => exact)).toEqual(['iki', 'readers']);
});

/** [why, language, text, its words] */
for (const [why, lang, text, words] of [
	['punctuation of every script', 'ar', 'قال: «نعم»، ثم… (لا)؛ مَن؟', 'قال|نعم|ثم|لا|مَن'],
	['an invisible mark ends no word', 'fa', 'می‌روم به\u200Fخانه‌ها', 'می‌روم|به\u200Fخانه‌ها'],
	['tatweel belongs to the word', 'ar', 'سـلام ـ الـ50', 'سـلام|الـ50'],
	['a lost hamza belongs to the word', 'ar', 'ماء شيء سوء', 'ماء|شيء|سوء'],
	['an acronym of Hebrew is one word', 'he', 'צה״ל ו-ארה"ב', 'צה״ל|ו|ארה"ב'],
	['maqaf is a hyphen', 'he', 'בית־ספר', 'בית|ספר'],
	['what is left out with an apostrophe', 'en', 'don’t rock ’n’ roll', 'don’t|rock|n|roll'],
	['an article with an apostrophe', 'fr', 'l’homme d’aujourd’hui', 'l|homme|d|aujourd|hui'],
	['an ending after a name', 'tr', "Türkiye'nin", 'Türkiye|nin'],
	['two characters, and the last one', 'zh', '中国人，好', '中国|国人|人|好'],
	['Latin among Chinese', 'zh', '用React写', '用|React|写'],
	['kana and kanji', 'ja', 'データを', 'デー|ータ|タを|を'],
	['Thai, with its marks', 'th', 'ที่นี่', 'ที่นี่|นี่'],
	['digits', 'ar', '١٢٫٥ و1,000', '١٢|٥|و1|000'],
	['surrogates', 'en', '😀a𝟗😀', 'a𝟗'],
	['nothing', 'ar', ' ـ \u200F َ ؟ ', ''],
] as const) {
	test(`words: ${why}`, () => {
		const found = tokensOf(text, lang).map(({ start, end }) => text.slice(start, end));
		expect(found.join('|')).toBe(words);
	});
}

test('words are stemmed by their script: Latin ones in an Arabic text, Arabic ones in a French text', () => {
	const stems = (text: string, lang: string) => tokensOf(text, lang).map(({ stem }) => stem);
	expect(stems('Panthers Panther', 'ar')).toEqual(['panther', 'panther']);
	expect(stems('الكتاب كتابها', 'fr')).toEqual(['كتاب', 'كتاب']);
	expect(stems('والكتاب', 'ug')).toEqual(['والكتاب']);
});
