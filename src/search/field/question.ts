import type { SearchTerms } from '../../core/address/search-terms.ts';
import { isSlug } from '../../core/address/slug.ts';
import type { Question, Scope } from '../answer/answer.ts';

/** The scopes that the reader can choose from. */
export type ScopeChoice = 'article' | 'language' | 'all';

/** Pause in typing after which the words are searched for, in ms. */
export const TYPING_PAUSE_MS = 120;
/** How many articles are shown at first, and how many more each time. */
export const ARTICLES_PER_STEP = 10;

/** A language tag; longer ones are not used. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

/** The one language to search in, unless it is all: that of the address, else the interface's. */
export function langOf({ lang }: SearchTerms, locale: string): string {
	return lang && lang !== 'all' && LANGUAGE_TAG.test(lang) ? lang : locale;
}

/** The scope that the terms of an address choose. */
export function scopeChoiceOf(terms: SearchTerms): ScopeChoice {
	if (terms.in && isSlug(terms.in)) return 'article';
	return terms.lang === 'all' ? 'all' : 'language';
}

/** The article that can be searched by itself: the one that is searched, or that the reader came from. */
export function articleOf(terms: SearchTerms): string | undefined {
	return [terms.in, terms.from].find((slug) => slug && isSlug(slug));
}

/** The same words in another scope. The article is kept, so that it can be chosen again. */
export function withScope(terms: SearchTerms, choice: ScopeChoice): SearchTerms {
	const { q = '' } = terms;
	const slug = articleOf(terms);
	if (choice === 'article' && slug) return { q, in: slug };
	return { q, from: slug, lang: choice === 'all' ? 'all' : undefined };
}

/** The next wider scope; undefined where everything is searched. */
export function widerThan(choice: ScopeChoice): ScopeChoice | undefined {
	return ({ article: 'language', language: 'all', all: undefined } as const)[choice];
}

/** The question in the terms of an address; undefined where there are no words. */
export function questionOf(
	terms: SearchTerms,
	locale: string,
	limit: number,
): Question | undefined {
	const q = terms.q?.trim() ? terms.q : undefined;
	return q === undefined ? undefined : { q, locale, scope: scopeOf(terms, locale), limit };
}

function scopeOf(terms: SearchTerms, locale: string): Scope {
	const choice = scopeChoiceOf(terms);
	if (choice === 'article') return { kind: 'article', slug: terms.in ?? '' };
	if (choice === 'language') return { kind: 'language', lang: langOf(terms, locale) };
	return { kind: 'all' };
}
