import { isTakenSlug, KEY_PATTERN, type NOTES_SLUG, type SEARCH_SLUG } from './key.ts';

/** The path segment of the library's other views (`library-view.ts`). It is no valid slug. */
const LIBRARY = '-';

/** A page of the site, as an address names it. */
export type Page =
	| { kind: 'root' }
	| { kind: 'library'; locale: string; view?: string }
	/** `query` is `?` and what `formatTerms` makes of what is searched for, or nothing. */
	| { kind: typeof SEARCH_SLUG | typeof NOTES_SLUG; locale: string; query: string }
	| {
			kind: 'article';
			locale: string;
			slug: string;
			text?: string | undefined;
			/** The language of a second text beside the first. */
			with?: string | undefined;
	  };

/** What an article's query says: the language of its text, and of a second one. */
const LANGUAGES = ['text', 'with'] as const;

/** The address of a page below the site's base: a path that begins with `/`, and a query. */
export function formatAddress(page: Page): string {
	if (page.kind === 'root') return '/';
	if (page.kind === 'library')
		return `/${page.locale}/${page.view ? `${LIBRARY}/${page.view}/` : ''}`;
	if (page.kind !== 'article') return `/${page.locale}/${page.kind}/${page.query}`;
	const query = LANGUAGES.flatMap((name) =>
		page[name] ? `${name}=${encodeURIComponent(page[name])}` : [],
	).join('&');
	return `/${page.locale}/${page.slug}/${query && `?${query}`}`;
}

/** The address of an article read in a language, with a second text beside it or without. */
export function addressOfTexts(
	locale: string,
	slug: string,
	lang: string,
	beside?: string,
): string {
	const text = lang === locale ? undefined : lang;
	return formatAddress({ kind: 'article', locale, slug, text, with: beside });
}

/** Where the feed of an interface language's library is, below the site's base. */
export const feedAddress = (locale: string) => `/${locale}/feed.xml`;

/** The page at an address, or undefined where there can be none. Inverse of `formatAddress`. */
export function parseAddress(pathname: string, search = ''): Page | undefined {
	const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
	const [locale, slug, ...rest] = parts;
	if (!locale) return { kind: 'root' };
	if (!slug) return { kind: 'library', locale };
	if (slug === LIBRARY && rest[0]) return { kind: 'library', locale, view: rest.join('/') };
	if (isTakenSlug(slug) && !rest[0]) return { kind: slug, locale, query: search };
	if (rest[0] || !KEY_PATTERN.test(slug)) return undefined;
	const query = new URLSearchParams(search);
	const page: Page = { kind: 'article', locale, slug };
	for (const name of LANGUAGES) {
		const lang = query.get(name);
		if (lang) page[name] = lang;
	}
	return page;
}

/** The same path in another interface language. */
export function inLocale(pathname: string, locale: string): string {
	// A path that begins with two slashes would lead to another host.
	return pathname.replace(/^\/+[^/]*/, `/${locale}`);
}

/**
 * Percent-decoding that never throws (react-router #5824). A truncated character becomes U+FFFD, a
 * truncated `%D` is dropped.
 */
function decode(text: string): string {
	return text
		.replace(/%[0-9a-f]?$/i, '')
		.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
			new TextDecoder().decode(
				Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16)),
			),
		);
}

/** How much of a fragment is read, in UTF-16 units: enough for a heading's words, encoded twice. */
const MAX_FRAGMENT_LENGTH = 5000;

/** A fragment, decoded up to twice. */
export function decodeFragment(fragment: string): string {
	return decode(decode(fragment.replace(/^#/, '').slice(0, MAX_FRAGMENT_LENGTH)));
}

/**
 * The key in a fragment, or undefined where there is none.
 *
 * Messengers encode a fragment twice and append the punctuation of the sentence around it.
 */
export function keyOfFragment(fragment: string): string | undefined {
	const decoded = decodeFragment(fragment).normalize('NFKC').toLowerCase();
	return decoded.match(/^[\s\p{P}\p{Cf}]*([a-z][a-z0-9-]*?)-*[^a-z0-9-]*$/u)?.[1];
}
