import { type Bookmark, bookmarks } from './bookmarks.ts';

/** How many are shown. */
const SHOWN = 3;

/** What the reader read last, the newest first. */
export function latestBookmarks(): Bookmark[] {
	return bookmarks.list().slice(0, SHOWN);
}

/** Keeps room for so many on the page: what is put there later moves nothing. */
export function reserveBookmarks(count: number): void {
	document.documentElement.dataset.reading = String(count);
}
