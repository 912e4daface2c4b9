import { expect, test } from '@playwright/test';
import { directionOf } from './block-direction.ts';

for (const [what, own, text, articleDir, attributes] of [
	['an Arabic block', {}, 'المتن نص الكتاب', 'rtl', {}],
	['an Arabic block that begins in Latin', {}, 'React مكتبة لبناء الواجهات', 'rtl', {}],
	['an Arabic block that ends in Latin', {}, 'مكتبة لبناء الواجهات: React', 'rtl', {}],
	[
		'an English block that begins in Arabic',
		{},
		'متن is the body of a text',
		'rtl',
		{ dir: 'ltr' },
	],
	['an English block', {}, 'the body of a text', 'ltr', {}],
	['a Hebrew block in an English article', {}, 'גוף הטקסט', 'ltr', { dir: 'rtl' }],
	['a Chinese block in a Persian article', {}, '正文', 'rtl', { dir: 'ltr' }],
	['numbers only', {}, '2019 – ٢٠٢٠', 'rtl', {}],
	['nothing', {}, '', 'rtl', {}],
	['a language', { lang: 'en' }, 'the text', 'rtl', { lang: 'en', dir: 'ltr' }],
	['a language that runs as the article does', { lang: 'fa' }, 'متن', 'rtl', { lang: 'fa' }],
	[
		'a language in another script',
		{ lang: 'ar-Latn' },
		'matn',
		'rtl',
		{ lang: 'ar-Latn', dir: 'ltr' },
	],
	[
		'a direction against its letters',
		{ lang: 'he', dir: 'rtl' },
		'shalom',
		'ltr',
		{ lang: 'he', dir: 'rtl' },
	],
	['the author’s word', { dir: 'ltr' }, 'متن', 'rtl', { dir: 'ltr' }],
	[
		'the author’s word against a language',
		{ lang: 'ar', dir: 'ltr' },
		'متن',
		'ltr',
		{ lang: 'ar' },
	],
] as const) {
	test(`${what} in an article that runs ${articleDir}: ${JSON.stringify(attributes)}`, () =>
		expect(directionOf(own, text, articleDir)).toEqual(attributes));
}
