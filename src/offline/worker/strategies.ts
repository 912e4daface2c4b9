import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { absentAnswer, lacksText, pageFromData } from './answer.ts';
import { build, findIn, matchOptions, names, pathOf, scope, worker } from './site.ts';
import { messagesBeside } from './stored.ts';
import { isFitting, isHtml, keptAnswer, onlyFiles, onlyFitting, orKept } from './storing.ts';

/** How long the network has before what is in the browser is shown, in seconds. */
const PATIENCE = 3;
/** How many texts and pictures are there without being kept. */
const MOST_READ = 500;
/** The least time between two questions for a new version, in milliseconds. */
const HOUR = 3_600_000;

let asked = 0;
/** In a tab that stays open nothing else asks for a new version. */
function askForUpdate(): void {
	if (Date.now() - asked < HOUR) return;
	asked = Date.now();
	worker.registration.update().catch(() => {});
}

/** A build's file never changes: the first answer is the last. */
export const files = new CacheFirst({
	cacheName: names.files(build),
	matchOptions,
	plugins: [
		onlyFiles,
		{
			async cacheDidUpdate({ request }) {
				// Who reads in a language may need all that is said in it.
				const cache = await caches.open(names.files(build));
				for (const path of await messagesBeside(pathOf(request.url))) {
					if (!(await findIn(cache, path))) await cache.add(scope + path);
				}
			},
		},
	],
});

const few = new ExpirationPlugin({ maxEntries: MOST_READ, purgeOnQuotaError: true });

/** Texts and lists: as they are now, or as they last came; none that this version can't show. */
export const data = new NetworkFirst({
	cacheName: names.read,
	matchOptions,
	networkTimeoutSeconds: PATIENCE,
	plugins: [
		few,
		onlyFitting,
		{
			async fetchDidSucceed({ response }) {
				askForUpdate();
				return response;
			},
			async cacheDidUpdate({ request, newResponse }) {
				// What is kept stays as new as what is read.
				const kept = await caches.open(names.kept);
				if (await kept.match(request.url, matchOptions))
					await kept.put(request.url, newResponse.clone());
			},
			async cachedResponseWillBeUsed({ request, cachedResponse }) {
				for (const response of [cachedResponse, await keptAnswer(request.url)])
					if (response && (await isFitting(request.url, response))) return response;
				return undefined;
			},
		},
	],
});

/** Pictures: at once, and anew for the next time. */
export const pictures = new StaleWhileRevalidate({
	cacheName: names.read,
	matchOptions,
	plugins: [few, onlyFiles, orKept],
});

/** Pages: as they are now, as they were opened, as they can be drawn from data, or a word of why not. */
export const pages = new NetworkFirst({
	cacheName: names.pages(build),
	matchOptions,
	networkTimeoutSeconds: PATIENCE,
	plugins: [
		{
			// What an address asks beside its path is answered by the page's scripts.
			cacheKeyWillBeUsed: async ({ request }) => scope + pathOf(request.url),
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
			handlerDidError: async ({ request }) =>
				request.mode === 'navigate' ? absentAnswer(request.url) : undefined,
		},
	],
});
