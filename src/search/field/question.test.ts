import { expect, test } from '@playwright/test';
import type { SearchTerms } from '../../core/address/search-terms.ts';
import {
	articleOf,
	langOf,
	questionOf,
	type ScopeChoice,
	scopeChoiceOf,
	withScope,
} from './question.ts';

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
	test(`${JSON.stringify(terms)} has the scope ${JSON.stringify(scope)}`, () =>
		expect(ask({ q: 'حق', ...terms })?.scope).toEqual(scope));
}

test('the query is what was typed; white space alone is no question', () => {
	expect(ask({ q: ' حق ' })).toMatchObject({ q: ' حق ', locale: 'ar', limit: 10 });
	for (const q of ['', ' ', '\u00A0\n']) expect(ask({ q })).toBeUndefined();
	expect(ask({})).toBeUndefined();
});

test('a change of scope keeps the words and the article', () => {
	const choices: ScopeChoice[] = ['article', 'language', 'all', 'article', 'all', 'language'];
	let terms: SearchTerms = { q: 'حق', from: 'guide', lang: 'fr' };
	for (const choice of choices) {
		terms = withScope(terms, choice);
		expect(scopeChoiceOf(terms)).toBe(choice);
		expect(articleOf(terms)).toBe('guide');
		expect(terms.q).toBe('حق');
	}
	expect(langOf(terms, 'ar')).toBe('ar');
	expect(scopeChoiceOf(withScope({ q: 'حق' }, 'article'))).toBe('language');
});
