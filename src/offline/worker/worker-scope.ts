import type { PrecacheEntry } from 'workbox-precaching';
import { normalisePath } from '../../core/address/normalise-path.ts';
import { cacheNames } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope;
// What the build writes here; see `publish/vite/write-service-worker.ts`.
declare const PRECACHE_ENTRIES: PrecacheEntry[];
declare const BUILD_ID: string;
declare const FORMER_SLUGS: [former: string, slug: string][];

/** The service worker's global scope. */
export const worker = self;

/** The files that are fetched before the worker is installed. */
export const precacheEntries = PRECACHE_ENTRIES;

/** The slug of each article that had another one before, by that. */
export const formerSlugs: ReadonlyMap<string, string> = new Map(FORMER_SLUGS);

/** The build that this worker belongs to: a hash of its precache list. */
export const build = BUILD_ID;

/** The site's whole address, which ends with `/`. */
export const scope = self.registration.scope;

/** The names of the site's caches. */
export const names = cacheNames(scope);

/** A URL's path below the site's base, without query and hash; `ar/index.html` is `ar/`. */
export function pathOf(url: string): string {
	return new URL(url).href
		.replace(/[?#].*/, '')
		.slice(scope.length)
		.replace(/(^|\/)index\.html$/, '$1');
}

/** A page's path below the site's base, as the router knows it. */
export const pagePathOf = (url: string): string => normalisePath(`/${pathOf(url)}`).slice(1);

/** Ignore `Vary`: this cache has one client. */
export const matchOptions = { ignoreVary: true };

/** The cached answer for a path below the site's base. */
export function findIn(cache: Cache, path: string): Promise<Response | undefined> {
	return cache.match(scope + path, matchOptions);
}
