import { type Bookmark, listBookmarks } from './bookmarks.ts';

/** Maximum number of bookmarks in the list. */
const MAX_LISTED = 3;

/** The bookmarks to list, the newest first. */
export function latestBookmarks(): Bookmark[] {
	return listBookmarks().slice(0, MAX_LISTED);
}

/** Reserves space on the page for this many bookmarks, so that rendering them causes no layout shift. */
export function reserveBookmarks(count: number): void {
	document.documentElement.dataset.reading = String(count);
}
