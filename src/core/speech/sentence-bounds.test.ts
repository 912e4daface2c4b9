import { expect, test } from '@playwright/test';
import { partsToSay, sentencesOf, spokenLength } from './sentence-bounds.ts';

/** Sentences by language, a bar between them: both with `Intl.Segmenter` and without it. */
for (const [lang, marked] of [
	['ar', 'هل تسمعني؟ |نعم! |هذا آخر الكلام.'],
	['fa', 'می‌شنوی؟ |آری.'],
	['ur', 'یہ پہلا جملہ ہے۔ |کیا یہ دوسرا ہے؟'],
	['he', 'שלום! |מה שלומך?'],
	['ckb', 'سڵاو. |چۆنی؟'],
	['ku', 'Silav. |Tu çawa yî?'],
	['tr', 'Merhaba. |Nasılsın?'],
	['en', 'He paid 1,250.50 in 3.5 hours. |“Really?” |Yes…'],
	['fr', 'Bonjour ! |Ça va ?'],
	['es', '¡Hola! |¿Qué tal?'],
	['ru', 'Привет. |Как дела?'],
	['zh', '你好。|真的吗？|是的！'],
	['en', 'One line\n|another line'],
	['ar', 'قال: «نعم.» |ثم سكت.'],
] as const) {
	for (const Segmenter of [Intl.Segmenter, null]) {
		const way = Segmenter ? 'the browser’s rules' : 'ours';
		test(`${lang}: ${marked.replaceAll('\n', '↵')} by ${way}`, () => {
			const text = marked.replaceAll('|', '');
			const found = sentencesOf(text, lang, Segmenter).map(([from, to]) => text.slice(from, to));
			expect(found).toEqual(marked.split('|').map((part) => part.trim()));
		});
	}
}

test('signs alone are no sentence', () => {
	expect(sentencesOf('* * *', 'en')).toEqual([]);
	expect(sentencesOf('  ', 'ar')).toEqual([]);
	expect(sentencesOf('— … Yes.', 'en', null)).toEqual([[4, 8]]);
});

const part = (length: number, letter = 'a') => letter.repeat(length);

for (const [what, text, lengths] of [
	['a short sentence is one part', 'Yes, of course, it is.', [22]],
	[
		'a long one is divided at the comma nearest to its middle',
		`${part(60)}, ${part(90)}, ${part(20)}`,
		[61, 112],
	],
	['and not at a comma within a number', `${part(60)} 1,000 ${part(80)}`, [66, 80]],
	['one without commas is divided at spaces', `${part(80)} ${part(20)} ${part(80)}`, [80, 101]],
	['one without spaces by length', part(300, 'ab').slice(0, 300), [100, 100, 100]],
	['in Chinese, a letter counts as three', `${part(30, '中')}，${part(30, '国')}`, [31, 30]],
] as const) {
	test(`what a voice says at once: ${what}`, () => {
		const parts = partsToSay(text, [0, text.length]);
		expect(parts.map(([from, to]) => to - from)).toEqual(lengths);
		expect(
			Math.max(...parts.map(([from, to]) => spokenLength(text.slice(from, to)))),
		).toBeLessThanOrEqual(140);
	});
}
