import type { SearchTerms } from '../../core/address/search-terms.ts';
import { isSlug } from '../../core/address/slug.ts';
import type { Question, Scope } from '../answer/answer.ts';

/** Where the reader can choose to search. */
export type Place = 'article' | 'language' | 'all';

/** What a language tag looks like; a longer one names no text of ours. */
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

/** In which language, or languages, the terms of an address are searched for. */
export function langOf({ lang }: SearchTerms, locale: string): string {
	return lang && lang !== 'all' && TAG.test(lang) ? lang : locale;
}

/** Which of the places the terms of an address name. */
export function placeOf(terms: SearchTerms): Place {
	if (terms.in && isSlug(terms.in)) return 'article';
	return terms.lang === 'all' ? 'all' : 'language';
}

/** The article that can be searched by itself: the one that is, or that the reader came from. */
export function articleOf(terms: SearchTerms): string | undefined {
	return [terms.in, terms.from].find((slug) => slug && isSlug(slug));
}

/** The same words in another place. The article stays at hand. */
export function inPlace(terms: SearchTerms, place: Place): SearchTerms {
	const { q = '' } = terms;
	const slug = articleOf(terms);
	if (place === 'article' && slug) return { q, in: slug };
	return { q, ...(slug && { from: slug }), ...(place === 'all' && { lang: 'all' }) };
}

/** The place with more to find; undefined where everything was searched. */
export function widerThan(place: Place): Place | undefined {
	return ({ article: 'language', language: 'all', all: undefined } as const)[place];
}

/** What the terms of an address ask; undefined where there are no words. */
export function questionOf(
	terms: SearchTerms,
	locale: string,
	limit: number,
): Question | undefined {
	const q = terms.q?.trim() ? terms.q : undefined;
	return q === undefined ? undefined : { q, locale, scope: scopeOf(terms, locale), limit };
}

function scopeOf(terms: SearchTerms, locale: string): Scope {
	const place = placeOf(terms);
	if (place === 'article') return { kind: 'article', slug: terms.in ?? '' };
	if (place === 'language') return { kind: 'language', lang: langOf(terms, locale) };
	return { kind: 'all' };
}
