import { expect, test } from '@playwright/test';
import type { Article, Block, ImageBlock, TextBlock } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { updateLock } from '../keys/lock/lock.ts';
import { preflight } from './check-article.ts';
import { formatFinding } from './finding.ts';

const paragraph = (_key: string, text: string, more: Partial<TextBlock> = {}): TextBlock => ({
	_type: 'block',
	_key,
	style: 'normal',
	children: [{ _type: 'span', text }],
	...more,
});
const h = (level: 2 | 3 | 4, key: string, text: string) =>
	paragraph(key, text, { style: `h${level}` });
const picture: ImageBlock = {
	_type: 'image',
	_key: 'fig1',
	src: 'map.png',
	width: 640,
	height: 480,
	alt: 'A map',
};
const link = (href: string) =>
	paragraph('p9', 'هنا', {
		children: [{ _type: 'span', text: 'هنا', marks: ['l'] }],
		markDefs: [{ _key: 'l', _type: 'link', href }],
	});

const AR = 'اجتمع المجلس مساء أمس لمناقشة الميناء الجديد وكلفته';
const EN = 'The council met last night to discuss the new harbour';
const about = {
	published: '2024-01-01',
	source: { name: 'The Harbour Gazette' },
	license: { name: 'CC BY 4.0' },
};
const ar = (...more: Block[]): Article => ({
	...about,
	lang: 'ar',
	title: 'الميناء',
	body: [h(2, 'intro', 'مقدمة'), paragraph('p1', AR), ...more],
});
const en = (...more: Block[]): Article => ({
	...about,
	lang: 'en',
	title: 'The harbour',
	translation: { of: 'ar' },
	body: [h(2, 'intro', 'Introduction'), paragraph('p1', EN), ...more],
});
const elsewhere = (slug: string) => (slug === 'fish' ? new Set(['herring']) : undefined);

/** What the preflight says of an article, its files shortened to their names. */
function said(articles: Article[], lock = updateLock({}, [ar()])): string[] {
	for (const article of articles) parseArticle(article, `${article.lang}.json`);
	return preflight('harbour', articles, lock, elsewhere).map((finding) =>
		formatFinding(finding).replace('harbour/', ''),
	);
}

/** What is wrong, the article in its languages, and what the preflight says of it. */
const BAD: [string, Article[], string[]][] = [
	[
		'a block that the translation lacks',
		[ar(paragraph('p2', 'نعم يا سيدي')), en()],
		[
			'en.json: body: the block "p2" of ar (“نعم يا سيدي”) is not in this translation; translate it, or give its counterpart this key',
		],
	],
	[
		'a block that only the translation has',
		[ar(), en({ _type: 'divider', _key: 'hr1' })],
		[
			'en.json: body[2]._key: the block "hr1" (divider) is not in ar; give it the key of its counterpart in ar, or add it there',
		],
	],
	[
		'Arabic that is Latin',
		[{ ...ar(), title: EN, body: en().body }],
		[
			'ar.json: lang: the language "ar" is written in Arabic, and most of the text is in Latin; correct the tag; "ar-Latn" if it is that language in Latin',
		],
	],
	[
		'Latin Kurdish that is Arabic',
		[{ ...ar(), lang: 'ku' }],
		[
			'ku.json: lang: the language "ku" is written in Latin, and most of the text is in Arabic; correct the tag; "ku-Arab" if it is that language in Arabic',
		],
	],
	[
		'a block in another language',
		[ar(paragraph('p2', EN, { lang: 'fa' }))],
		[
			'ar.json: body[2].lang: the language "fa" is written in Arabic, and most of the text is in Latin; correct the tag; "fa-Latn" if it is that language in Latin',
		],
	],
	[
		'an override that is not closed',
		[ar(paragraph('p2', 'قال \u202Eنعم'))],
		[
			'ar.json: body[2].children[0].text: character 5, right-to-left override (U+202E), is not closed; take it out, or close it in the same text',
		],
	],
	[
		'an isolate that its line does not close',
		[ar({ _type: 'code', _key: 'code1', code: 'a \u2066b\n\u2069c' })],
		[
			'ar.json: body[2].code: character 3, left-to-right isolate (U+2066), is not closed; take it out, or close it in the same text',
			'ar.json: body[2].code: character 6, end of an isolate (U+2069), closes nothing; take it out',
		],
	],
	[
		'an embedding closed by an isolate’s end',
		[ar(paragraph('p2', '\u2067\u202Aab\u2069\u202C'))],
		[
			'ar.json: body[2].children[0].text: character 2, left-to-right embedding (U+202A), is not closed; take it out, or close it in the same text',
			'ar.json: body[2].children[0].text: character 6, end of an embedding (U+202C), closes nothing; take it out',
		],
	],
	[
		'a heading level that jumps',
		[ar(h(4, 's1', 'الكلفة'))],
		[
			'ar.json: body[2].style: the heading “الكلفة” is an h4 under an h2; make it an h3, or put the heading above it',
		],
	],
	[
		'a first heading below h2',
		[{ ...ar(), body: [h(3, 'intro', 'مقدمة'), paragraph('p1', AR)] }],
		[
			'ar.json: body[0].style: the first heading, “مقدمة”, is an h3; make it an h2, or put the heading above it',
		],
	],
	[
		'twins among the headings',
		[ar(h(3, 's1', 'الكلفة'), h(3, 's2', 'الكلفة'))],
		[
			'ar.json: body[3]: the heading “الكلفة” stands under the same heading as "s1", which says the same; word one of them differently',
		],
	],
	[
		'a tracker',
		[ar({ ...picture, width: 1, height: 1 })],
		[
			'ar.json: body[2]: the picture map.png is said to be 1 × 1 pixels; give its real width and height, or take it out if it shows nothing',
		],
	],
	[
		'a mistyped size',
		[ar({ ...picture, height: 480_000 })],
		[
			'ar.json: body[2]: the picture map.png is said to be 640 × 480000 pixels; give its real width and height, or take it out if it shows nothing',
		],
	],
	[
		'a picture without a text',
		[ar({ ...picture, alt: '' })],
		[
			'ar.json: body[2].alt: the picture map.png has no text for those who cannot see it; say in "alt" what it shows',
		],
	],
	[
		'a dead link in the article',
		[ar(link('#costs'))],
		[
			'ar.json: body[2].markDefs[0].href: the link #costs leads to a block that is not in this article in ar; link to the key of a block that is there',
		],
	],
	[
		'a dead link into another article',
		[ar(link('../fish/#cod'))],
		[
			'ar.json: body[2].markDefs[0].href: the link ../fish/#cod leads to a block that is not in the article "fish"; link to the key of a block that is there',
		],
	],
	[
		'a link to an article that is not there',
		[ar(link('../birds/?text=en#gull'))],
		[
			'ar.json: body[2].markDefs[0].href: the link ../birds/?text=en#gull leads to the article "birds", which is not in the library; correct the slug, or take the link out',
		],
	],
	[
		'a dead link in a table',
		[
			ar({
				_type: 'table',
				_key: 't1',
				rows: [
					{
						cells: [
							{
								children: [{ _type: 'span', text: 'هنا', marks: ['l'] }],
								markDefs: [{ _key: 'l', _type: 'link', href: '#x' }],
							},
						],
					},
				],
			}),
		],
		[
			'ar.json: body[2].rows[0].cells[0].markDefs[0].href: the link #x leads to a block that is not in this article in ar; link to the key of a block that is there',
		],
	],
	[
		'a blank paragraph',
		[ar(paragraph('p2', ' \u200F\u00A0'))],
		['ar.json: body[2]: the block "p2" is blank; write something, or take it out'],
	],
	[
		'a blank heading',
		[ar(h(2, 's1', ''))],
		['ar.json: body[2]: the heading "s1" is blank; write something, or take it out'],
	],
	['a blank title', [{ ...ar(), title: ' ' }], ['ar.json: title: the title is blank; write one']],
	[
		'a second original',
		[ar(), (({ translation: _, ...article }) => article)(en())],
		[
			'en.json: translation: neither en nor ar is said to be a translation; say in "translation" which language the text was translated from',
		],
	],
	[
		'a translation of what is not there',
		[ar(), { ...en(), translation: { of: 'fr' } }],
		[
			'en.json: translation.of: the article is not there in fr, of which this is a translation; add the article in fr, or take "translation" out',
		],
	],
	[
		'translations of each other',
		[{ ...ar(), translation: { of: 'en' } }, en()],
		[
			'ar.json: translation.of: each language is said to be a translation of another one; take "translation" out of the original',
		],
	],
	[
		'neither source nor licence',
		[(({ source: _, license: __, ...article }) => article)(ar())],
		[
			'ar.json: source: the article does not say where it comes from; name its source',
			'ar.json: license: the article does not say what may be done with it; name its licence',
		],
	],
	[
		'a published heading that is gone',
		[{ ...ar(), body: [paragraph('p1', AR)] }],
		[
			'keys.json: intro: the published key "intro" (“مقدمة”) is gone from “الميناء”; put the block back, or name in "successor" the key that its links should lead to',
		],
	],
];
for (const [what, articles, expected] of BAD) {
	test(`the findings for ${what}`, () => expect(said(articles)).toEqual(expected));
}

test('a library without faults has no findings', () => {
	const good = [
		h(3, 's1', 'الأسباب'),
		paragraph('p2', 'می\u200Cخواهم \u200Eabc\u200F \u061C12 \u2068React\u2069 \u202Bنعم\u202C'),
		paragraph('p3', 'Yes', { lang: 'en' }),
		h(2, 's2', 'خاتمة'),
		h(3, 's3', 'الأسباب'),
		picture,
		link('#old-intro'),
		{ ...link('../fish/#herring'), _key: 'p4' },
		{ ...link('../fish/'), _key: 'p5' },
		{ ...link('../'), _key: 'p6' },
		{ ...link('../harbour/#p1'), _key: 'p7' },
		{ ...link('../../files/plan.pdf'), _key: 'p8' },
		{ ...link('https://example.org/#costs'), _key: 'p10' },
		{ _type: 'readMore', _key: 'more' } as const,
		{ _type: 'divider', _key: 'hr1' } as const,
		paragraph('p11', '', { children: [{ _type: 'footnoteReference', note: 'note-1' }] }),
		{ ...paragraph('note-1', 'صحيفة الميناء'), _type: 'footnote', style: undefined },
	].map((block) => JSON.parse(JSON.stringify(block)) as Block);
	const lock = {
		...updateLock({}, [ar(...good), en(...good)]),
		'old-intro': { words: 'تمهيد', successor: 'intro' },
	};
	expect(said([ar(...good), en(...good)], lock)).toEqual([]);
});

for (const [lang, text] of [
	['ckb', 'ئەنجوومەن دوێنێ شەو کۆبووەوە بۆ گفتوگۆ'],
	['dv', 'ހުރިހާ އިންސާނުން ވެސް އުފަންވަނީ'],
	['he', 'המועצה נפגשה אמש כדי לדון בנמל החדש'],
	['zh-Hant', '人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心'],
	['ja', '会議は昨夜、新しい港とその費用について話し合うために開かれた'],
	['ko', '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다'],
	['ru', 'Совет собрался вчера вечером, чтобы обсудить новую гавань'],
	['uz-Arab', AR],
	['sr-Latn', 'Savet se sastao sinoć da raspravi o novoj luci'],
	['fa-Latn', 'Shorâ dishab barâye goftogu dar bâre-ye bandar gerd âmad'],
	['ur', `${AR} React Vite TypeScript`],
] as const) {
	test(`"${lang}" fits its script`, () =>
		expect(said([{ ...about, lang, title: 'T', body: [paragraph('p1', text)] }], {})).toEqual([]));
}

test('equal headings, missing alternative text and missing counterparts are warnings, skipped levels errors', () => {
	const bad = ar(h(4, 's1', 'الكلفة'), h(4, 's2', 'الكلفة'), { ...picture, alt: '' });
	const levels = preflight('harbour', [bad, en()], undefined, elsewhere).map(
		({ rule, level }) => `${rule} ${level}`,
	);
	expect([...new Set(levels)]).toEqual([
		'heading-levels error',
		'heading-twins warning',
		'picture-texts warning',
		'counterparts warning',
	]);
});
