import type { PrecacheEntry } from 'workbox-precaching';
import { FILES_PATH } from '../../core/site/offline-paths.ts';
import { cacheNames } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** The files to precache: Workbox writes the list here when the site is built. */
	__WB_MANIFEST: (PrecacheEntry | string)[];
};

/** The service worker's global scope. */
export const worker = self;

/** The files that are fetched before the worker is installed. */
export const manifest = self.__WB_MANIFEST;

/** The site's whole address, which ends with `/`. */
export const scope = self.registration.scope;

/** The names of the site's caches. */
export const names = cacheNames(scope);

/** The build that this worker belongs to: the revision of its list of files. */
export const build =
	manifest.flatMap((entry) =>
		typeof entry === 'object' && entry.url === FILES_PATH ? (entry.revision ?? []) : [],
	)[0] ?? 'none';

/** A URL's path below the site's base, without query and hash; `ar/index.html` is `ar/`. */
export function pathOf(url: string): string {
	return new URL(url).href
		.replace(/[?#].*/, '')
		.slice(scope.length)
		.replace(/(^|\/)index\.html$/, '$1');
}

/** Ignore `Vary`: this cache has one client. */
export const matchOptions = { ignoreVary: true };

/** The cached answer for a path below the site's base. */
export function findIn(cache: Cache, path: string): Promise<Response | undefined> {
	return cache.match(scope + path, matchOptions);
}
