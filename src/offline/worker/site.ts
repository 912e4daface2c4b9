import type { PrecacheEntry } from 'workbox-precaching';
import { cacheNames } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope;
// What the build writes here; see `publish/vite/write-service-worker.ts`.
declare const PRECACHE_ENTRIES: PrecacheEntry[];
declare const BUILD_ID: string;

/** The service worker that this is. */
export const worker = self;

/** The files that are fetched before the worker is ready. */
export const precacheEntries = PRECACHE_ENTRIES;

/** Which build this worker belongs to: another build has other files, and so another list of them. */
export const build = BUILD_ID;

/** The site's whole address, which ends with `/`. */
export const scope = self.registration.scope;

/** The names of what the browser keeps of the site. */
export const names = cacheNames(scope);

/** A path below the site's base; a page that is named by its file has the address that is linked. */
export function pathOf(url: string): string {
	return new URL(url).href
		.replace(/[?#].*/, '')
		.slice(scope.length)
		.replace(/(^|\/)index\.html$/, '$1');
}

/** Hosts say that an answer varies by who asks; of what is in the browser there is one who does. */
export const matchOptions = { ignoreVary: true };

/** The answer for a path below the site's base that is in a cache. */
export function findIn(cache: Cache, path: string): Promise<Response | undefined> {
	return cache.match(scope + path, matchOptions);
}
