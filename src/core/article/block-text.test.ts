import { expect, test } from '@playwright/test';
import { footnote, heading, paragraph, readMore, reference, span } from '../testing/blocks.ts';
import type { Block } from './article.ts';
import { countWords, textOfBlock, textOfInlines } from './block-text.ts';

for (const [text, count] of [
	['', 0],
	['   \n\t ', 0],
	['… — ! ؟ ، «»', 0],
	['\u200F\u200E', 0],
	['المتن نص الكتاب', 3],
	['قُلْ هُوَ ٱللَّهُ أَحَدٌ', 4],
	['بِسْمِ اللّٰهِ', 2],
	['كتـــاب', 1],
	['قال: «نعم»، ثم مضى.', 4],
	['\u200Fمرحبًا\u200F بالعالم', 2],
	['می\u200Cخواهم کتاب\u200Cها را بخوانم', 4],
	['نمی\u200Cدانم.', 1],
	['יש לי ספר', 3],
	['בְּרֵאשִׁית בָּרָא', 2],
	['צה״ל וארה״ב', 2],
	['ג׳ירפה', 1],
	['בית־ספר', 2],
	['it’s a well-known fact', 4],
	["l'homme", 1],
	['Türkçe’de yazı', 2],
	['Он сказал, что да', 4],
	['2019', 1],
	['٢٠١٩ و١٤٤٠', 2],
	['۱۳۹۸', 1],
	['10 20 30', 3],
	['阅', 1],
	['阅读长文章的人', 4],
	['从右到左，从左到右。', 5],
	['ひらがなとカタカナ', 6],
	['React 组件库', 3],
	['ภาษาไทยไม่เว้นวรรคระหว่างคำ', 7],
	['المقال عن React وVue', 4],
	['نسخة 漢字漢字漢字漢字 ثم نص', 8],
	['😀 🎉', 0],
] as const) {
	test(`${JSON.stringify(text)} has ${count} words`, () => expect(countWords(text)).toBe(count));
}

test('a Chinese text has a word for each 1.6 of its characters', () =>
	expect(countWords('阅'.repeat(1600))).toBe(1000));

test('what divides a text into runs does not divide its words', () => {
	const parts = [span('م'), span('ت'), span('ن')];
	expect(textOfInlines(parts)).toBe('متن');
	expect(countWords(textOfBlock(paragraph('p1', parts)))).toBe(1);
});

const texts: [what: string, block: Block, text: string][] = [
	['a paragraph', paragraph('p1', [span('متن'), reference('n1'), span(' 漢字')]), 'متن 漢字'],
	['a heading', heading('h1', 3, 'מבוא'), 'מבוא'],
	['a footnote', footnote('n1', 'حاشية'), 'حاشية'],
	['an image', picture({ caption: 'شرح', alt: 'صورة' }), 'شرح'],
	['an image without a caption', picture({ alt: 'صورة' }), 'صورة'],
	[
		'a table',
		{
			_type: 'table',
			_key: 't1',
			rows: [
				{ cells: [{ children: [span('أ')] }, { children: [span('ב'), span('2')] }] },
				{ cells: [{ children: [] }, { children: [span('漢')] }] },
			],
		},
		'أ\tב2\n\t漢',
	],
	['code', { _type: 'code', _key: 'c1', code: 'let a;\n' }, 'let a;\n'],
	['a line', { _type: 'divider', _key: 'd1' }, ''],
	['the author’s cut', readMore, ''],
];

for (const [what, block, text] of texts) {
	test(`the text of ${what}`, () => expect(textOfBlock(block)).toBe(text));
}

function picture(texts: { alt: string; caption?: string }) {
	return { _type: 'image', _key: 'i1', src: 'a.svg', width: 1, height: 1, ...texts } as const;
}
