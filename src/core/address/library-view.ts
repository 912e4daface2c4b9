import { formatAddress, type Page, parseAddress } from './address.ts';

/** What the library shows: which articles, in which order, and which page of them. */
export interface LibraryView {
	/** The language of the interface. */
	locale: string;
	/** The address of the tag that all of the articles have. */
	tag?: string;
	/** The language in which all of the articles can be read, and in which they are listed. */
	lang?: string;
	/** By title; the newest first without it. */
	sort?: 'title';
	/** Which page, from 1. */
	page: number;
}

const TAG = 'tag-';
const LANG = 'in-';
const TITLE = 'by-title';
/** The parameter that narrows a tag's page to a language: of all pairs of them no page is written. */
const NARROW = 'in';

const SEGMENTS =
	/^(?:tag-(?<tag>[a-z0-9-]+)\/|in-(?<lang>[A-Za-z0-9-]+)\/)?(?:(?<sort>by-title)\/)?(?:(?<page>[1-9][0-9]*)\/)?$/;
const SUBTAGS = /^[a-z0-9-]+$/i;

/** The address of a page of the library, below the site's base: a path, and a query. */
export function formatView(view: LibraryView): string {
	const { locale, tag, lang, page } = view;
	const segments = [
		...(tag === undefined ? (lang === undefined ? [] : [LANG + lang]) : [TAG + tag]),
		...(view.sort ? [TITLE] : []),
		...(page > 1 ? [String(page)] : []),
	];
	const path = formatAddress({ kind: 'library', locale, view: segments.join('/') });
	return tag !== undefined && lang !== undefined ? `${path}?${NARROW}=${lang}` : path;
}

/** What an address of the library shows, or undefined for one that no page has. Inverse of `formatView`. */
export function parseView(pathname: string, search = ''): LibraryView | undefined {
	const address: Page | undefined = parseAddress(pathname);
	if (address?.kind !== 'library') return undefined;
	const { locale, view = '' } = address;
	const { tag, lang, sort, page } = SEGMENTS.exec(view && `${view}/`)?.groups ?? {};
	if (view && !tag && !lang && !sort && !page) return undefined;
	// The first page has one address.
	if (page === '1') return undefined;
	const narrow = new URLSearchParams(search).get(NARROW) ?? '';
	const chosen = lang ?? (SUBTAGS.test(narrow) ? narrow : undefined);
	return {
		locale,
		...(tag && { tag }),
		...(chosen && { lang: chosen }),
		...(sort && { sort: 'title' }),
		page: Number(page ?? 1),
	};
}

/**
 * Where what a page of the library shows is, below the site's base. Texts in one language are
 * listed alike in every language of the interface.
 */
export function libraryPath({ locale, tag, lang, sort, page }: LibraryView): string {
	const segments = [
		lang === undefined ? locale : LANG + lang,
		...(tag === undefined ? [] : [TAG + tag]),
		...(sort ? [TITLE] : []),
		page,
	];
	return `articles/-/${segments.join('/')}.json`;
}
