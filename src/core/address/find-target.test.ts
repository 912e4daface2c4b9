import { expect, test } from '@playwright/test';
import type { Article } from '../article/article.ts';
import { heading, paragraph } from '../testing/blocks.ts';
import { mangledHeadings } from '../testing/mangled-headings.ts';
import { keyByHeading, nearestKey } from './find-target.ts';

const article = {
	lang: 'ar',
	body: [
		paragraph('p1', 'أول الكلام'),
		heading('s1', 2, 'الحقُّ في المُقاوَمة'),
		heading('s2', 2, 'إعلان القاهرة: الأهداف والآمال'),
		heading('s3', 3, 'إعلان القاهرة الثاني'),
		heading('s4', 2, 'React في 2019'),
		heading('s5', 2, 'خاتمة'),
	],
	edition: { languages: ['ar'], linked: [], near: [['p9', 'p1']] },
} as unknown as Article;

const WORDS = 'الحق في المقاومة';
for (const form of [
	...mangledHeadings(WORDS),
	'الحقُّ في المُقاوَمة',
	encodeURIComponent('الحقُّ في المُقاوَمة'),
	// Other spellings of the same letters.
	'الحق في المقاومه',
	'الحق فى المقاومة',
	'الحق\u200C في المقاومة',
	'ﺍﻟﺤﻖ في المقاومة',
]) {
	test(`${JSON.stringify(form)} is the heading`, () =>
		expect(keyByHeading(form, article)).toBe('s1'));
}

for (const [form, key] of [
	['إعلان القاهرة: الأهداف والآمال', 's2'],
	['اعلان-القاهرة-الاهداف-والامال', 's2'],
	['إعلان-القاهرة-الثاني', 's3'],
	['react-في-2019', 's4'],
	['React في ٢٠١٩', 's4'],
	['REACT%20في%202019', 's4'],
	['خاتمة', 's5'],
	['خاتمه', 's5'],
	// Of two headings that begin so, neither.
	['إعلان القاهرة', undefined],
	// Too little to tell.
	['الحق', undefined],
	['خات', undefined],
	['', undefined],
	['#', undefined],
	['%', undefined],
	['%D9%8', undefined],
	['---', undefined],
	['الحق في غيرها', undefined],
	['خاتمة القول', undefined],
	['أول الكلام', undefined],
	['\uD800', undefined],
] as const) {
	test(`${JSON.stringify(form)} is ${key ?? 'no heading'}`, () =>
		expect(keyByHeading(form, article)).toBe(key));
}

test('a key that is remembered leads to its neighbour, another nowhere', () => {
	expect(nearestKey('p9', article)).toBe('p1');
	expect(nearestKey('p8', article)).toBeUndefined();
	expect(nearestKey(undefined, article)).toBeUndefined();
});
