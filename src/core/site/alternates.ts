import { formatAddress } from '../address/address.ts';

/** A page with the same content in another language; `x-default` is for all other readers. */
export interface Alternate {
	lang: string;
	/** Below the site's base. */
	path: string;
}

/**
 * The canonical address of an article's text in a language, whatever the interface language.
 *
 * @param locales the interface's languages, the default one first: its page is where a text is read
 * in a language that the interface doesn't speak
 */
export function textAddress(locales: readonly string[], slug: string, lang: string): string {
	return formatAddress(
		locales.includes(lang)
			? { kind: 'article', locale: lang, slug }
			: { kind: 'article', locale: locales[0] ?? lang, slug, text: lang },
	);
}

/**
 * The canonical addresses of an article's texts.
 *
 * @param languages those the article has, the original first
 */
export function articleAlternates(
	locales: readonly string[],
	slug: string,
	languages: readonly string[],
): Alternate[] {
	return withDefault(languages.map((lang) => ({ lang, path: textAddress(locales, slug, lang) })));
}

/**
 * A page of the library in each language of the interface.
 *
 * @param address where it is in a language; without it, the library's first page
 */
export function libraryAlternates(
	locales: readonly string[],
	address = (locale: string) => formatAddress({ kind: 'library', locale }),
): Alternate[] {
	return withDefault(locales.map((lang) => ({ lang, path: address(lang) })));
}

function withDefault(alternates: Alternate[]): Alternate[] {
	const [first] = alternates;
	return first ? [...alternates, { lang: 'x-default', path: first.path }] : alternates;
}
