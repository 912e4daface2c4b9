import { BOOKMARKS_KEY } from './is-stored.ts';
import { storage } from './storage.ts';

/** The place where a reader left an article. */
export interface Bookmark {
	/** The article's slug. */
	slug: string;
	/** The language in which it was read. */
	lang: string;
	/** The title in that language. */
	title: string;
	/** The key of the block at the reading line. */
	key: string;
	/** The part of that block that was above the line, 0 to 1. */
	into: number;
	/** The reading time of the rest, in minutes. */
	minutes: number;
}

/** Maximum number of bookmarks in storage; the oldest are dropped. */
const MAX_BOOKMARKS = 50;

/** The reader's bookmarks in localStorage, the latest first, at most one for each article. Never throws. */
export function listBookmarks(): Bookmark[] {
	try {
		const stored: unknown = JSON.parse(storage.get(BOOKMARKS_KEY) ?? '[]');
		return Array.isArray(stored) ? stored.filter(isBookmark) : [];
	} catch {
		return [];
	}
}

/** Returns an article's bookmark. */
export const bookmarkOf = (slug: string): Bookmark | undefined =>
	listBookmarks().find((bookmark) => bookmark.slug === slug);

/** Stores a bookmark and removes the article's older one. Bookmarks from other tabs are preserved. */
export const keepBookmark = (bookmark: Bookmark): void =>
	write([bookmark, ...others(bookmark.slug)].slice(0, MAX_BOOKMARKS));

/** Removes an article's bookmark. */
export const forgetBookmark = (slug: string): void => write(others(slug));

const others = (slug: string) => listBookmarks().filter((bookmark) => bookmark.slug !== slug);

const write = (list: readonly Bookmark[]) =>
	storage.set(BOOKMARKS_KEY, list.length > 0 ? JSON.stringify(list) : null);

/** A slug, language tag or block key. */
const ADDRESS_PART = /^[\w-]{1,64}$/;

/** Validates a stored value: other scripts and older versions can write to storage. */
function isBookmark(stored: unknown): stored is Bookmark {
	if (typeof stored !== 'object' || stored === null) return false;
	const { slug, lang, title, key, into, minutes } = stored as Record<string, unknown>;
	return (
		[slug, lang, title, key].every((text) => typeof text === 'string') &&
		[slug, lang, key].every((name) => ADDRESS_PART.test(name as string)) &&
		[into, minutes].every((number) => Number.isFinite(number))
	);
}
