import { expect, test } from '@playwright/test';
import { altOf, type Card, cardOf } from './card.ts';
import { cardFaces, drawable, familiesOf } from './card-faces.ts';

const site = { locale: 'ar', name: 'نشر', listSeparator: '، ' };
const all = (words: string) => words;
const card = (title: string, given: object = {}, settings = {}) =>
	cardOf({ lang: 'ar', dir: 'rtl', title, ...given }, site, settings, all) as Card;

const LTR = '\u2066';
const RTL = '\u2067';
const POP = '\u2069';

test('a card has the title, the authors and the name of the site, each in its direction', () => {
	const authors = [{ name: 'طه حسين' }, { name: 'Jane Doe' }];
	expect(card('مقدمة', { authors })).toMatchObject({
		dir: 'rtl',
		title: { text: 'مقدمة', lang: 'ar' },
		authors: { text: `طه حسين، ${LTR}Jane Doe${POP}`, lang: 'ar' },
		site: { text: 'نشر', lang: 'ar' },
	});
	expect(altOf(card('مقدمة', { authors }))).toBe(`مقدمة — طه حسين، ${LTR}Jane Doe${POP} — نشر`);
	expect(card('مقدمة').authors).toBe(undefined);
	expect(card('مقدمة', { authors: [] }).authors).toBe(undefined);
});

for (const [title, dir, text] of [
	['What next?', 'ltr', 'What next?'],
	['لغة C++ في عام', 'rtl', `لغة ${LTR}C++${POP} في عام`],
	['Python لغة البرمجة', 'rtl', 'Python لغة البرمجة'],
] as const) {
	test(`the card of “${title}” begins on the side of its letters, with its runs isolated`, () => {
		expect(card(title)).toMatchObject({ dir, title: { text } });
	});
}

test('the site’s name is isolated where the title has the other direction', () => {
	expect(card('What next?').site?.text).toBe(`${RTL}نشر${POP}`);
});

test('a card has the colours that the site has without a choice', () => {
	const accent = { light: '#00557a', dark: '#8ecdf0' };
	expect(card('أ').colors).toMatchObject({ paper: '#fffdf9', accent: '#96301f' });
	expect(card('أ', {}, { colors: { accent } }).colors.accent).toBe(accent.light);
	const dark = { colors: { accent }, preferences: { theme: 'dark' } };
	expect(card('أ', {}, dark).colors).toMatchObject({ paper: '#191713', accent: accent.dark });
});

test('words that can’t be drawn are left out; a title that can’t has no card', () => {
	const shown = (words: string) => (words === 'नाम' ? undefined : words);
	const authors = [{ name: 'नाम' }, { name: 'طه' }];
	const text = { lang: 'ar', dir: 'rtl', title: 'مقدمة', authors } as const;
	expect(cardOf(text, { ...site, name: 'नाम' }, {}, shown)).toMatchObject({
		authors: { text: 'طه' },
		site: undefined,
	});
	expect(cardOf({ ...text, title: 'नाम' }, site, {}, shown)).toBe(undefined);
});

for (const [lang, first] of [
	['ar', 'Matn Naskh'],
	['ckb', 'Matn Naskh'],
	['ur-PK', 'Matn Naskh'],
	['en', 'Matn Serif'],
	['he', 'Matn Serif'],
	['zh', 'Matn Serif'],
] as const) {
	test(`words in ${lang} are drawn in ${first}, and what it lacks in the others`, () => {
		expect(familiesOf(lang)[0]).toBe(first);
		const others = ['Matn Naskh', 'Matn Naskh Latin', 'Matn Serif', 'Noto Serif SC Variable'];
		expect([...familiesOf(lang)].sort()).toEqual(others);
	});
}

test('emoji and line breaks are not drawn, and a letter that no face has is told', async () => {
	const faces = await cardFaces('public');
	for (const [text, shown] of [
		['Read 📚 this\n🇵🇸 now', 'Read this now'],
		['بِسْمِ ٱللَّهِ (٢٠٢٤)', 'بِسْمِ ٱللَّهِ (٢٠٢٤)'],
		['שָׁלוֹם — Привет', 'שָׁלוֹם — Привет'],
		['《红楼梦》 12', '《红楼梦》 12'],
		['हिन्दी', undefined],
		['Read हिन्दी', undefined],
		['📚', undefined],
		['👨‍👩‍👧', undefined],
		['\u200F', undefined],
	] as const)
		expect(drawable(text, faces), text).toBe(shown);
	const withoutChinese = faces.filter(({ family }) => family.startsWith('Matn'));
	expect(drawable('红楼梦', withoutChinese)).toBe(undefined);
});
