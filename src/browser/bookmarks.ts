import { BOOKMARKS } from './has-bookmarks.ts';
import { storage } from './storage.ts';

/** Where a reader left an article. */
export interface Bookmark {
	/** The article's address. */
	slug: string;
	/** The language in which it was read. */
	lang: string;
	/** The title in that language. */
	title: string;
	/** The key of the block at the reading line. */
	key: string;
	/** The part of that block that was above the line, 0 to 1. */
	into: number;
	/** How long the rest takes to read, in minutes. */
	minutes: number;
}

/** More than anyone reads at a time, and little beside what storage holds. */
const MOST = 50;

/** Where the reader left each article, the one that was read last first; it never throws. */
export const bookmarks = {
	list(): Bookmark[] {
		try {
			const kept: unknown = JSON.parse(storage.get(BOOKMARKS) ?? '[]');
			return Array.isArray(kept) ? kept.filter(isBookmark) : [];
		} catch {
			return [];
		}
	},

	of(slug: string): Bookmark | undefined {
		return this.list().find((bookmark) => bookmark.slug === slug);
	},

	/** Keeps a bookmark in place of the article's last one. Another tab's are kept too. */
	keep(bookmark: Bookmark): void {
		write([bookmark, ...others(bookmark.slug)].slice(0, MOST));
	},

	/** Forgets where an article was left. */
	forget(slug: string): void {
		write(others(slug));
	},
};

const others = (slug: string) => bookmarks.list().filter((bookmark) => bookmark.slug !== slug);

const write = (list: readonly Bookmark[]) =>
	storage.set(BOOKMARKS, list.length > 0 ? JSON.stringify(list) : null);

/** What an address is made of: a slug, a language or a key. */
const NAME = /^[\w-]{1,64}$/;

/** Storage may hold anything. */
function isBookmark(kept: unknown): kept is Bookmark {
	if (typeof kept !== 'object' || kept === null) return false;
	const { slug, lang, title, key, into, minutes } = kept as Record<string, unknown>;
	return (
		[slug, lang, title, key].every((text) => typeof text === 'string') &&
		[slug, lang, key].every((name) => NAME.test(name as string)) &&
		[into, minutes].every((number) => Number.isFinite(number))
	);
}
