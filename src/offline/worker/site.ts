import type { PrecacheEntry } from 'workbox-precaching';
import { FILES_PATH } from '../../core/site/offline-paths.ts';
import { cacheNames } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** What every visit begins with: Workbox writes the list here when the site is built. */
	__WB_MANIFEST: (PrecacheEntry | string)[];
};

/** The service worker that this is. */
export const worker = self;

/** The files that are fetched before the worker is ready. */
export const manifest = self.__WB_MANIFEST;

/** The site's whole address, which ends with `/`. */
export const scope = self.registration.scope;

/** The names of what the browser keeps of the site. */
export const names = cacheNames(scope);

/** Which build this worker belongs to: another build has other files, and so another list of them. */
export const build =
	manifest.flatMap((entry) =>
		typeof entry === 'object' && entry.url === FILES_PATH ? (entry.revision ?? []) : [],
	)[0] ?? 'none';

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
