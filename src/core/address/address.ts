import { KEY_PATTERN, SEARCH_SLUG } from './key.ts';

/** Below it are the library's other views: no slug looks like it. See `library-view.ts`. */
const LIBRARY = '-';

/** A page of the site, as an address names it. */
export type Page =
	| { kind: 'root' }
	| { kind: 'library'; locale: string; view?: string }
	/** `query` is `?` and what `formatTerms` makes of what is searched for, or nothing. */
	| { kind: 'search'; locale: string; query: string }
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
	if (page.kind === 'search') return `/${page.locale}/${SEARCH_SLUG}/${page.query}`;
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

/** The page that an address names, or undefined for one that no page has. Inverse of `formatAddress`. */
export function parseAddress(pathname: string, search = ''): Page | undefined {
	const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
	const [locale, slug, ...rest] = parts;
	if (!locale) return { kind: 'root' };
	if (!slug) return { kind: 'library', locale };
	if (slug === LIBRARY && rest[0]) return { kind: 'library', locale, view: rest.join('/') };
	if (slug === SEARCH_SLUG && !rest[0]) return { kind: 'search', locale, query: search };
	if (rest[0] || !KEY_PATTERN.test(slug)) return undefined;
	const query = new URLSearchParams(search);
	const page: Page = { kind: 'article', locale, slug };
	for (const name of LANGUAGES) {
		const lang = query.get(name);
		if (lang) page[name] = lang;
	}
	return page;
}

/** The same page in another interface language; what else the address says stays. */
export function inLocale(pathname: string, locale: string): string {
	// What begins with two slashes would lead to another host.
	return pathname.replace(/^\/+[^/]*/, `/${locale}`);
}

/**
 * Percent-decoding that never throws (react-router #5824): of a character that was cut off it makes
 * U+FFFD, of a cut-off `%D` nothing.
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

/** More of a fragment names nothing: a heading's words, encoded twice, with the sentence after them. */
const FRAGMENT_MOST = 5000;

/** What a fragment says, however often it was encoded. */
export function decodeFragment(fragment: string): string {
	return decode(decode(fragment.replace(/^#/, '').slice(0, FRAGMENT_MOST)));
}

/**
 * The key that a fragment means, or undefined where it can be none.
 *
 * Messengers encode a fragment twice and glue to it the punctuation of the sentence it stood in.
 */
export function keyOfFragment(fragment: string): string | undefined {
	const decoded = decodeFragment(fragment).normalize('NFKC').toLowerCase();
	return decoded.match(/^[\s\p{P}\p{Cf}]*([a-z][a-z0-9-]*?)-*[^a-z0-9-]*$/u)?.[1];
}
