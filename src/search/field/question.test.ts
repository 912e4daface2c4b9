import { expect, test } from '@playwright/test';
import type { SearchTerms } from '../../core/address/search-terms.ts';
import { articleOf, inPlace, langOf, type Place, placeOf, questionOf } from './question.ts';

const ask = (terms: SearchTerms) => questionOf(terms, 'ar', 10);

for (const [terms, scope] of [
	[{}, { kind: 'language', lang: 'ar' }],
	[{ lang: 'all' }, { kind: 'all' }],
	[{ lang: 'zh-Hant' }, { kind: 'language', lang: 'zh-Hant' }],
	[{ lang: '../x' }, { kind: 'language', lang: 'ar' }],
	[{ lang: 'toString' }, { kind: 'language', lang: 'ar' }],
	[{ from: 'guide' }, { kind: 'language', lang: 'ar' }],
	[{ in: 'guide' }, { kind: 'article', slug: 'guide' }],
	[
		{ in: 'guide', lang: 'all' },
		{ kind: 'article', slug: 'guide' },
	],
	[{ in: '../guide' }, { kind: 'language', lang: 'ar' }],
	[{ in: 'search' }, { kind: 'language', lang: 'ar' }],
] as const) {
	test(`${JSON.stringify(terms)} is searched for in ${JSON.stringify(scope)}`, () =>
		expect(ask({ q: 'حق', ...terms })?.scope).toEqual(scope));
}

test('the words are asked for as they were typed, and white space asks nothing', () => {
	expect(ask({ q: ' حق ' })).toMatchObject({ q: ' حق ', locale: 'ar', limit: 10 });
	for (const q of ['', ' ', '\u00A0\n']) expect(ask({ q })).toBeUndefined();
	expect(ask({})).toBeUndefined();
});

test('from place to place the words stay, and the article stays at hand', () => {
	const places: Place[] = ['article', 'language', 'all', 'article', 'all', 'language'];
	let terms: SearchTerms = { q: 'حق', from: 'guide', lang: 'fr' };
	for (const place of places) {
		terms = inPlace(terms, place);
		expect(placeOf(terms)).toBe(place);
		expect(articleOf(terms)).toBe('guide');
		expect(terms.q).toBe('حق');
	}
	expect(langOf(terms, 'ar')).toBe('ar');
	expect(placeOf(inPlace({ q: 'حق' }, 'article'))).toBe('language');
});
