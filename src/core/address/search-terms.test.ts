import { expect, test } from '@playwright/test';
import { seeded } from '../testing/seeded.ts';
import { formatTerms, parseTerms, type SearchTerms } from './search-terms.ts';

for (const [terms, query] of [
	[{}, ''],
	[{ q: 'the law', lang: 'all' }, '?q=the+law&lang=all'],
	[{ q: '"a&b=#?+%"' }, '?q=%22a%26b%3D%23%3F%2B%25%22'],
	[{ q: 'حق', from: 'guide' }, '?q=%D8%AD%D9%82&from=guide'],
	[{ in: 'guide' }, '?in=guide'],
	[{ q: ' حق ' }, '?q=+%D8%AD%D9%82+'],
] as const) {
	test(`${JSON.stringify(terms)} is "${query}", and back`, () => {
		expect(formatTerms(terms)).toBe(query);
		expect(parseTerms(query)).toEqual(terms);
	});
}

for (const [query, terms] of [
	['q=&in=&lang=&x=1', {}],
	['lang=fr&q=a%20b+c', { q: 'a b c', lang: 'fr' }],
	['q=%D9%8', { q: '\uFFFD%8' }],
	['q=one&q=two', { q: 'one' }],
	['__proto__=1&constructor=2', {}],
] as const) {
	test(`${query} is taken for ${JSON.stringify(terms)}`, () =>
		expect(parseTerms(query)).toEqual(terms));
}

test('any terms come back from their address', () => {
	const chance = seeded(1);
	const text = () => chance.text('abZ09-_.~ +%&=?#/\\"\u200Fعفא漢😀', chance.whole(1, 8));
	const all: SearchTerms[] = Array.from({ length: 2000 }, () =>
		chance.one<SearchTerms>([
			{ q: text() },
			{ q: text(), in: text() },
			{ from: text(), lang: text() },
			{ q: text(), from: text(), lang: text() },
		]),
	);
	expect(all.map((terms) => parseTerms(formatTerms(terms)))).toEqual(all);
});

test('half a character is no error', () =>
	expect(parseTerms(formatTerms({ q: 'a\uD800' }))).toEqual({ q: 'a\uFFFD' }));
