import { setCacheNameDetails } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { Strategy } from 'workbox-strategies';
import { INDEX_PATH } from '../../core/indexing/format.ts';
import { INDEX_FILES_PATH } from '../../core/site/offline-paths.ts';
import { KEEPING } from '../cache-names.ts';
import { index, shards } from './searched.ts';
import { pathOf, precacheEntries, scope, worker } from './site.ts';
import { data, files, pages, pictures } from './strategies.ts';
import { announce, clean, isAlone, prepare, takeInOpenPages } from './versions.ts';

/*
 * What was read once can be read again without a network, in the language that it was read in.
 *
 * A worker serves one build. Its own files are fetched before it is ready, with those that readers
 * of the build before had needed; until then, and as long as a page of that build is open, the old
 * worker serves on. Texts and pictures are kept beside the builds; each build shows only what its
 * gate lets through.
 */

setCacheNameDetails({ prefix: 'matn', precache: 'shell', suffix: scope });

const first = !worker.registration.active;

precache(precacheEntries);
addRoute({ cleanURLs: false, directoryIndex: '' });

/** Who answers for a path below the site's base, if it isn't a page. */
function strategyOf(path: string): Strategy | undefined {
	if (path.startsWith('assets/')) return files;
	if (path === INDEX_PATH || path === INDEX_FILES_PATH) return index;
	if (path.startsWith('search/')) return shards;
	if (path.startsWith('articles/')) return path.endsWith('.json') ? data : pictures;
	return undefined;
}

registerRoute(({ request }) => request.mode === 'navigate', pages);
for (const strategy of [files, index, shards, data, pictures]) {
	// What is asked for to be kept is for no one else.
	registerRoute(
		({ url, request }) =>
			request.cache !== KEEPING &&
			url.href.startsWith(scope) &&
			strategyOf(pathOf(url.href)) === strategy,
		strategy,
	);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(prepare().then(announce));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await clean();
			await worker.clients.claim();
			if (first) await takeInOpenPages((url) => store(url, event));
		})(),
	);
});

worker.addEventListener('message', (event) => {
	// The reader turns the page: the old build goes, unless it is open elsewhere.
	if (event.data === 'turn')
		event.waitUntil(isAlone().then((alone) => (alone ? worker.skipWaiting() : undefined)));
});

async function store(url: string, event: ExtendableEvent): Promise<void> {
	if (await matchPrecache(url)) return;
	const strategy = strategyOf(pathOf(url)) ?? pages;
	await strategy.handle({ event, request: new Request(url) });
}
