import { expect, test } from '@playwright/test';
import { catalogueOf } from '../machines/xml-in-test.ts';
import { groupNames } from './tags.ts';

type Texts = Record<string, { published?: string; tags?: string[] }>;

/** Each article's tags: the addresses, then the names by language. */
function tagsOf(articles: Record<string, Texts>) {
	const groups = groupNames(catalogueOf(articles), 'tag').ofArticle;
	return Object.fromEntries(
		[...groups].map(([slug, tags]) => [
			slug,
			tags.map(({ addresses, names }) => [addresses.join(' '), Object.fromEntries(names)]),
		]),
	);
}

test('the tags of a translation are those of its original by their position', () => {
	expect(
		tagsOf({
			declaration: {
				en: { tags: ['law', 'Human Rights'] },
				ar: { tags: ['قانون', 'حقوق الإنسان'] },
			},
			guide: { ar: { tags: ['حقوق  الإنسان '] } },
		}),
	).toEqual({
		declaration: [
			['law', { en: 'law', ar: 'قانون' }],
			['human-rights', { en: 'Human Rights', ar: 'حقوق الإنسان' }],
		],
		guide: [['human-rights', { en: 'Human Rights', ar: 'حقوق الإنسان' }]],
	});
});

test('the tags of a translation with more or fewer tags than the original are separate tags', () => {
	const { one } = tagsOf({ one: { en: { tags: ['law'] }, fr: { tags: ['droit', 'histoire'] } } });
	expect(one).toEqual([
		['law', { en: 'law' }],
		['droit', { fr: 'droit' }],
		['histoire', { fr: 'histoire' }],
	]);
});

test('two tags with names in the same language are not merged by a list in another order', () => {
	const right = { en: { tags: ['law', 'sea'] }, tr: { tags: ['hukuk', 'deniz'] } };
	const wrong = { en: { tags: ['law', 'sea'] }, tr: { tags: ['deniz', 'hukuk'] } };
	const { a, b } = tagsOf({ a: right, b: wrong });
	expect(b).toEqual(a);
	expect(a).toEqual([
		['law', { en: 'law', tr: 'hukuk' }],
		['sea', { en: 'sea', tr: 'deniz' }],
	]);
});

test('merged tags keep both addresses', () => {
	const on = (year: number, tags: string[]) => ({ published: `${year}-01-01`, tags });
	expect(
		tagsOf({
			joining: { en: on(2003, ['sea']), tr: on(2003, ['deniz']) },
			turkish: { tr: on(2002, ['deniz']) },
			english: { en: on(2001, ['sea']) },
		}),
	).toEqual(
		Object.fromEntries(
			['joining', 'turkish', 'english'].map((slug) => [
				slug,
				[['sea deniz', { en: 'sea', tr: 'deniz' }]],
			]),
		),
	);
});

test('a tag’s address is short, ASCII and unique', () => {
	const names = ['C', 'C++', 'c#', 'Âge d’or', 'قانون', 'قوانين', '法', '…', 'x'.repeat(60)];
	const { one = [] } = tagsOf({ one: { en: { tags: names } } });
	const addresses = one.map(([address]) => address as string);
	expect(addresses.slice(0, 4)).toEqual([
		'c',
		expect.stringMatching(/^c-[0-9a-f]{8}$/),
		expect.stringMatching(/^c-[0-9a-f]{8}$/),
		'age-d-or',
	]);
	for (const address of addresses.slice(4)) expect(address).toMatch(/^[0-9a-f]{8}$/);
	expect(new Set(addresses).size).toBe(names.length);
});

test('a newer article does not change the address of a tag', () => {
	const old: Record<string, Texts> = {
		old: { en: { published: '2001-01-01', tags: ['C', 'C++'] } },
	};
	const newer: Texts = { en: { published: '2002-01-01', tags: ['c++', 'C', 'c#'] } };
	expect(tagsOf({ newer, ...old }).old).toEqual(tagsOf(old).old);
});

test('an article without tags is in no tag group', () =>
	expect(tagsOf({ one: { en: {}, ar: { tags: [] } } })).toEqual({ one: [] }));
