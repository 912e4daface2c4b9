import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Article } from '../article/article.ts';
import { footnote, heading, paragraph, readMore } from '../testing/blocks.ts';
import { seeded } from '../testing/seeded.ts';
import {
	checkOf,
	findPassage,
	formatPassage,
	joined,
	parsePassage,
	textPartsFrom,
} from './passage.ts';
import { wholeWords } from './word-bounds.ts';

const TEXT =
	'وُلِدَ الإنسان حرًّا، كما في \u2068Article 1\u2069: «الناس سواسية». می\u200Cخواهم بدانم؛ יש לי ספר – 世界人权宣言 😀 نهاية';

for (const [what, from, to, words] of [
	['whole words', 0, 5, 'وُلِدَ الإنسان'.slice(0, 6)],
	['half a word at each end', 2, 10, 'وُلِدَ الإنسان'],
	['the space around it', 6, 15, 'الإنسان'],
	['a mark inside a word', 3, 4, 'وُلِدَ'],
	['a joiner inside a word', TEXT.indexOf('خواهم'), TEXT.indexOf('خواهم') + 2, 'می\u200Cخواهم'],
	['Chinese, which has no spaces', TEXT.indexOf('人'), TEXT.indexOf('人') + 2, '人权'],
	['a figure outside the basic plane', TEXT.indexOf('😀'), TEXT.indexOf('😀') + 2, '😀'],
	['punctuation that was taken along', TEXT.indexOf('«'), TEXT.indexOf('»') + 2, '«الناس سواسية».'],
] as const) {
	test(`a selection grows to whole words: ${what}`, () => {
		const [start, end] = wholeWords(TEXT, from, to) ?? [0, 0];
		expect(TEXT.slice(start, end)).toBe(words);
	});
}

for (const [from, to] of [
	[6, 7],
	[4, 4],
]) {
	test(`nothing is left of ${from} to ${to}`, () =>
		expect(wholeWords('كلمة\n \tأخرى', from ?? 0, Math.min(to ?? 0, 7))).toBeUndefined());
}

test('a passage in an address is ASCII, and short', () => {
	const words = formatPassage({ lang: 'ckb', from: 1200, to: 1345, text: TEXT });
	expect(words).toMatch(/^ckb\.1200-1345\.[0-9a-z]{4}$/);
	expect(`?words=${words}#article-25-p3`.length).toBeLessThan(60);
	expect(encodeURIComponent(words)).toBe(words);
	expect(parsePassage(words)).toEqual({ lang: 'ckb', from: 1200, to: 1345, check: checkOf(TEXT) });
});

for (const [glued, passage] of [
	['ar.12-48.1k3f', true],
	['AR.12-48.1K3F', true],
	[' ar.12-48.1k3f،', true],
	['ar.12-48.1k3f).', true],
	['zh-Hant.0-2.0000', true],
	['', false],
	['ar.12-48', false],
	['ar.12-48.1k', false],
	['ar.48-12.1k3f', false],
	['ar.12-12.1k3f', false],
	['12-48.1k3f', false],
	['ar.-1-48.1k3f', false],
	['ar.1e3-2e9.1k3f', false],
	['ar.12-99999999999.1k3f', false],
	['<script>', false],
	['%', false],
] as const) {
	test(`${JSON.stringify(glued)} is ${passage ? 'a passage' : 'none'}`, () =>
		expect(parsePassage(glued) !== undefined).toBe(passage));
}

const SENTENCE = 'الناس جميعا سواء أمام القانون، ولهم الحق في التمتع بحماية متكافئة دون أية تفرقة.';
const words = 'ولهم الحق في التمتع';
const from = SENTENCE.indexOf(words);
const passage = { lang: 'ar', from, to: from + words.length, check: checkOf(words) };

for (const [what, text, found] of [
	['where they were', SENTENCE, words],
	['behind a new beginning', `كل ${SENTENCE}`, words],
	['before what was taken out', SENTENCE.replace('جميعا ', ''), words],
	[
		'with another space',
		SENTENCE.replace('ولهم الحق', 'ولهم\u00A0الحق'),
		'ولهم\u00A0الحق في التمتع',
	],
	['changed', SENTENCE.replace('الحق في', 'حق'), undefined],
	['vowelled', SENTENCE.replace('الحق', 'الحقّ'), undefined],
	['gone', 'الناس.', undefined],
	['in nothing', '', undefined],
] as const) {
	test(`the words of a passage, ${what}`, () => {
		const [start, end] = findPassage(text, passage) ?? [];
		expect(start === undefined ? undefined : text.slice(start, end)).toBe(found);
	});
}

test('the spelling of Unicode does not change the check, another word does', () => {
	expect(checkOf('\u0622')).toBe(checkOf('\u0627\u0653'));
	expect(checkOf('علم')).not.toBe(checkOf('عالم'));
});

const article = {
	title: 'العنوان',
	lead: 'التمهيد',
	body: [
		paragraph('p1', 'أول'),
		footnote('n1', 'حاشية'),
		readMore,
		heading('s1', 2, 'قسم'),
		paragraph('p2', 'ثان'),
	],
} as unknown as Article;

for (const [key, keys] of [
	['_title', ['_title', '_lead', 'p1', 's1', 'p2']],
	['p1', ['p1', 's1', 'p2']],
	['s1', ['s1', 'p2']],
	['n1', ['n1']],
	['gone', []],
	['more', ['s1', 'p2']],
] as const) {
	test(`from ${key} on the text is ${keys.join(', ') || 'nothing'}`, () => {
		const stretches = textPartsFrom(article, key);
		expect(stretches.map((stretch) => stretch.key)).toEqual(keys);
		const all = joined(stretches);
		for (const { start, text } of stretches) expect(all.slice(start).startsWith(text)).toBe(true);
	});
}

for (const { count, details } of [
	{ count: 200, details: {} },
	{ count: 2000, details: { tag: '@matrix' } },
]) {
	test(
		`each of ${count} random passages is found again, and after an edit before it too`,
		details,
		() => {
			const chance = seeded(41);
			const lost: object[] = [];
			for (let run = 0; run < count; run++) {
				const text = chance.text('ابتثجحخد، \u0651\u064Eمن abc 世界\u200C', chance.whole(8, 300));
				const [a, b] = [chance.whole(0, text.length - 1), chance.whole(1, text.length)];
				const taken = wholeWords(text, Math.min(a, b), Math.max(a, b));
				if (!taken) continue;
				const [start, end] = taken;
				const sought = { lang: 'ar', from: start, to: end, check: checkOf(text.slice(start, end)) };
				const found = findPassage(text, sought);
				const moved = findPassage(`قبله ${text}`, sought);
				const check = checkOf(`قبله ${text}`.slice(...(moved ?? [0, 0])));
				if (!isDeepStrictEqual(found, taken) || check !== sought.check)
					lost.push({ text, taken, found, moved });
			}
			expect(lost).toEqual([]);
		},
	);
}
