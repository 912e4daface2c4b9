import * as v from 'valibot';
import { KEY_MAX_LENGTH, KEY_PATTERN } from '../core/address/key.ts';
import { isRepresentable } from '../core/article/text-limits.ts';
import { isLang } from '../core/text/languages.ts';
import { cacheNames } from './cache-names.ts';

/** An article that the reader saved offline, or the search index. */
export interface SavedItem {
	/** The article's slug; the search index has `SEARCH_SLUG`. */
	slug: string;
	title: string;
	/** The title's language. */
	lang: string;
	/** The size of its files, in bytes. */
	bytes: number;
	/** Its files: paths below the site's base. */
	paths: string[];
}

/** Any page of the host can write into the cache: a record is checked like an article. */
const savedItemSchema = v.object({
	slug: v.pipe(v.string(), v.regex(KEY_PATTERN), v.maxLength(KEY_MAX_LENGTH)),
	title: v.pipe(v.string(), v.check(isRepresentable)),
	lang: v.pipe(v.string(), v.check(isLang)),
	bytes: v.number(),
	paths: v.array(v.string()),
});

/** The site's whole address, which ends with `/`. */
export const scope = () => new URL(import.meta.env.BASE_URL, location.href).href;

/** The folder of the records, one for each saved item, in the same cache as the files. */
const RECORDS = '-/kept/';

/** Whether this browser can save anything offline on this page. */
export const canSaveOffline = () => 'caches' in globalThis && 'serviceWorker' in navigator;

/** The name of the cache with what is saved; of the lock and the channel about it, too. */
export const savedCacheName = () => cacheNames(scope()).saved;

/** @throws {DOMException} `SecurityError` where the browser doesn't let the site store anything */
export const openSavedCache = () => caches.open(savedCacheName());

/** All that the reader saved, by title. Records that are not valid are left out. */
export async function listSavedItems(): Promise<SavedItem[]> {
	const cache = await openSavedCache();
	const records = (await cache.keys()).filter(({ url }) => url.startsWith(scope() + RECORDS));
	const read = records.map(async ({ url }) => {
		const record: unknown = await (await cache.match(url))?.json().catch(() => undefined);
		const result = v.safeParse(savedItemSchema, record);
		// A record under another item's name could not be removed.
		const isOwn = result.success && url === scope() + RECORDS + result.output.slug;
		return isOwn ? [result.output] : [];
	});
	const found = (await Promise.all(read)).flat();
	return found.sort((a, b) => a.title.localeCompare(b.title));
}

/** Records that an item is saved: from now on it stays until it is removed. */
export async function recordSavedItem(item: SavedItem): Promise<void> {
	await (await openSavedCache()).put(scope() + RECORDS + item.slug, Response.json(item));
	announceChange();
}

/** Removes items: their records at once, their files when no page of the site is saving anything. */
export async function removeSavedItems(items: readonly SavedItem[]): Promise<void> {
	const cache = await openSavedCache();
	await Promise.all(items.map(({ slug }) => cache.delete(scope() + RECORDS + slug)));
	announceChange();
	// Who saves one of them again meanwhile needs its files.
	await navigator.locks.request(savedCacheName(), deleteUnrecordedFiles);
}

/** Deletes the files that no record names: their page was closed before the item was complete. */
export async function deleteUnrecordedFiles(): Promise<void> {
	const cache = await openSavedCache();
	const recorded = new Set((await listSavedItems()).flatMap(({ paths }) => paths));
	for (const request of await cache.keys()) {
		const path = request.url.slice(scope().length);
		if (!path.startsWith(RECORDS) && !recorded.has(path)) await cache.delete(request);
	}
}

/** The same, unless a page of the site is saving something. */
export async function deleteUnrecordedFilesIfIdle(): Promise<void> {
	await navigator.locks.request(savedCacheName(), { ifAvailable: true }, async (lock) => {
		if (lock) await deleteUnrecordedFiles();
	});
}

const openChannel = () => new BroadcastChannel(savedCacheName());

function announceChange(): void {
	const channel = openChannel();
	channel.postMessage('changed');
	channel.close();
}

/**
 * Calls back when the saved items change, in this page or another of the site.
 *
 * @returns a function that ends it
 */
export function onSavedItemsChange(callback: () => void): () => void {
	const channel = openChannel();
	channel.addEventListener('message', callback);
	return () => channel.close();
}
