import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { isHtml } from '../is-html.ts';
import {
	isolated,
	NETWORK_TIMEOUT_SECONDS,
	onlyFiles,
	onlyValid,
	orSaved,
	updateSaved,
	validReadOrSaved,
} from './cache-plugins.ts';
import { messagesInLocaleOf } from './cached-data.ts';
import { lacksText, notSavedResponse, pageFromData } from './page-response.ts';
import {
	build,
	findIn,
	matchOptions,
	names,
	pagePathOf,
	pathOf,
	scope,
	worker,
} from './worker-scope.ts';

/** Texts, lists and pictures that are cached as they are read. */
const MAX_READ_FILES = 500;
/** The least time between two checks for a new version of the site, in milliseconds. */
const UPDATE_CHECK_INTERVAL_MS = 3_600_000;

let lastUpdateCheck = 0;
/** In a tab that stays open the browser itself does not check. */
function checkForUpdate(): void {
	if (Date.now() - lastUpdateCheck < UPDATE_CHECK_INTERVAL_MS) return;
	lastUpdateCheck = Date.now();
	worker.registration.update().catch(() => {});
}

/** A build's files never change: the cache comes first. */
export const files = new CacheFirst({
	cacheName: names.files(build),
	matchOptions,
	plugins: [
		onlyFiles,
		{
			async cacheDidUpdate({ request }) {
				// With one file of a locale's messages the others are fetched, for use offline.
				const cache = await caches.open(names.files(build));
				const paths = await messagesInLocaleOf(pathOf(request.url));
				const add = async (path: string) => {
					if (!(await findIn(cache, path))) await cache.add(scope + path);
				};
				await Promise.all(paths.map(add));
			},
		},
	],
});

const expiration = new ExpirationPlugin({ maxEntries: MAX_READ_FILES, purgeOnQuotaError: true });

/** Texts and lists: the network first, then the cache. */
export const data = new NetworkFirst({
	cacheName: names.read,
	matchOptions,
	networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
	plugins: [
		expiration,
		onlyValid,
		{
			async fetchDidSucceed({ response }) {
				checkForUpdate();
				return response;
			},
		},
		updateSaved,
		validReadOrSaved(),
		isolated,
	],
});

/** Says that a page isn't saved, where there is no answer. */
const orNotSaved: WorkboxPlugin = {
	handlerDidError: async ({ request }) =>
		request.mode === 'navigate' ? notSavedResponse(request.url) : undefined,
};

/** Pictures, also opened by themselves: the cache first, which is updated for the next time. */
export const pictures = new StaleWhileRevalidate({
	cacheName: names.read,
	matchOptions,
	plugins: [expiration, onlyFiles, orSaved, isolated, orNotSaved],
});

/**
 * Pages: the network first, then the page as it was opened, then the shell with cached data, else the
 * page that says that it isn't saved.
 */
export const pages = new NetworkFirst({
	cacheName: names.pages(build),
	matchOptions,
	networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
	plugins: [
		{
			// The page is the same for every query; its scripts read it.
			cacheKeyWillBeUsed: async ({ request }) => scope + pagePathOf(request.url),
			async fetchDidSucceed({ response }) {
				if (response.status >= 500) throw new TypeError('The server can not answer');
				return response;
			},
			cacheWillUpdate: async ({ response }) =>
				response.status === 200 && isHtml(response) ? response : null,
			async cachedResponseWillBeUsed({ event, request, cachedResponse }) {
				const { url } = event instanceof FetchEvent ? event.request : request;
				if (await lacksText(url)) return undefined;
				return cachedResponse ?? pageFromData(url);
			},
		},
		orNotSaved,
	],
});
