import { formatAddress, type Page, parseAddress } from './address.ts';

/** A view of the library: which articles, in which order, which page. */
export interface LibraryView {
	/** The language of the interface. */
	locale: string;
	/** The address of a tag, an author or a series that all articles have. */
	tag?: string | undefined;
	/** Which of these, where it is no tag. */
	kind?: 'author' | 'series' | undefined;
	/** A language in which all articles can be read, and are listed. */
	lang?: string;
	/** By title; without it, newest first. */
	sort?: 'title';
	/** Which page, from 1. */
	page: number;
}

const LANG = 'in-';
const TITLE = 'by-title';
/** The query parameters of a tag's views in one language and by title, which have no prerendered page. */
const LANG_PARAMETER = 'in';
const SORT_PARAMETER = 'by';

const SEGMENTS =
	/^(?:(?<kind>tag|author|series)-(?<tag>[a-z0-9-]+)\/|in-(?<lang>[A-Za-z0-9-]+)\/)?(?:(?<sort>by-title)\/)?(?:(?<page>[1-9][0-9]*)\/)?$/;
const SUBTAGS = /^[a-z0-9-]+$/i;

const tagSegment = ({ kind, tag }: Pick<LibraryView, 'kind' | 'tag'>) => `${kind ?? 'tag'}-${tag}`;

/** The address of a page of the library, below the site's base: a path, and a query. */
export function formatView(view: LibraryView): string {
	const { locale, tag, lang, page } = view;
	const segments = [
		...(tag === undefined ? (lang === undefined ? [] : [LANG + lang]) : [tagSegment(view)]),
		...(view.sort && tag === undefined ? [TITLE] : []),
		...(page > 1 ? [String(page)] : []),
	];
	const path = formatAddress({ kind: 'library', locale, view: segments.join('/') });
	if (tag === undefined) return path;
	const query = [
		...(lang === undefined ? [] : [`${LANG_PARAMETER}=${lang}`]),
		...(view.sort ? [`${SORT_PARAMETER}=title`] : []),
	];
	return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** The view at an address of the library, or undefined where there can be none. Inverse of `formatView`. */
export function parseView(pathname: string, search = ''): LibraryView | undefined {
	const address: Page | undefined = parseAddress(pathname);
	if (address?.kind !== 'library') return undefined;
	const { locale, view = '' } = address;
	const { kind, tag, lang, sort, page } = SEGMENTS.exec(view && `${view}/`)?.groups ?? {};
	if (view && !tag && !lang && !sort && !page) return undefined;
	// The first page has one address, without a number.
	if (page === '1') return undefined;
	const query = new URLSearchParams(search);
	const narrow = query.get(LANG_PARAMETER) ?? '';
	return {
		locale,
		tag,
		...(kind !== 'tag' && { kind: kind as LibraryView['kind'] }),
		lang: lang ?? (SUBTAGS.test(narrow) ? narrow : undefined),
		sort: sort || query.get(SORT_PARAMETER) === 'title' ? 'title' : undefined,
		page: Number(page ?? 1),
	};
}

/**
 * The path of a view's JSON, below the site's base. Lists of texts in one language are the same in
 * every interface language.
 */
export function libraryPath({ locale, kind, tag, lang, sort, page }: LibraryView): string {
	const segments = [
		lang === undefined ? locale : LANG + lang,
		...(tag === undefined ? [] : [tagSegment({ kind, tag })]),
		...(sort ? [TITLE] : []),
		page,
	];
	return `articles/-/${segments.join('/')}.json`;
}
