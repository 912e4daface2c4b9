import { setCacheNameDetails } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { Strategy } from 'workbox-strategies';
import { isRenewed } from '../../core/indexing/index-format.ts';
import { INDEX_FILES_PATH } from '../../core/site/offline-paths.ts';
import { isRecording } from '../../core/site/recordings.ts';
import { SAVE_CACHE_MODE } from '../cache-names.ts';
import { USE_NEW_VERSION } from '../worker-messages.ts';
import { indexFiles, indexList } from './search-strategies.ts';
import { data, files, pages, pictures } from './strategies.ts';
import {
	announceVersion,
	deleteOldCaches,
	fillCache,
	isOnlyPage,
	storeOpenPages,
} from './version-update.ts';
import { pathOf, precacheEntries, scope, worker } from './worker-scope.ts';

/*
 * Whatever was read can be read again offline, in the same language.
 *
 * A worker serves one build. It fetches that build's files, and the successors of those that readers
 * of the build before needed, before it is installed. Until then, and while a page of the old build is
 * open, the old worker stays in control. Texts and pictures are shared by all builds; each build uses
 * only what is valid in its format.
 */

setCacheNameDetails({ prefix: 'matn', precache: 'shell', suffix: scope });

const isFirstWorker = !worker.registration.active;

// Workbox fetches one file after the other: those whose names are of their content it then finds in the
// browser's cache.
worker.addEventListener('install', () => {
	for (const { url, revision } of precacheEntries)
		if (!revision) fetch(url, { priority: 'low' }).catch(() => {});
});
precache(precacheEntries);
addRoute({ cleanURLs: false, directoryIndex: '' });

/** The strategy for a file, by its path below the site's base; undefined for a page. */
function strategyOf(path: string): Strategy | undefined {
	if (path.startsWith('assets/')) return files;
	if (isRenewed(path) || path === INDEX_FILES_PATH) return indexList;
	if (path.startsWith('search/')) return indexFiles;
	if (path.startsWith('articles/')) return path.endsWith('.json') ? data : pictures;
	return undefined;
}

// Recordings go past the worker: they are asked for in parts, and too large to be cached.
const isOfPage = (path: string) => !isRecording(path) && strategyOf(path) !== pictures;
registerRoute(
	({ url, request }) => request.mode === 'navigate' && isOfPage(pathOf(url.href)),
	pages,
);
for (const strategy of [files, indexList, indexFiles, data, pictures]) {
	// What the reader saves is stored by the page itself, past the worker.
	registerRoute(
		({ url, request }) =>
			request.cache !== SAVE_CACHE_MODE &&
			!isRecording(url.pathname) &&
			url.href.startsWith(scope) &&
			strategyOf(pathOf(url.href)) === strategy,
		strategy,
	);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(fillCache().then(announceVersion));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await deleteOldCaches();
			await worker.clients.claim();
			if (isFirstWorker) await storeOpenPages((url) => store(url, event));
		})(),
	);
});

worker.addEventListener('message', (event) => {
	if (event.data === USE_NEW_VERSION)
		event.waitUntil(isOnlyPage().then((isOnly) => (isOnly ? worker.skipWaiting() : undefined)));
});

async function store(url: string, event: ExtendableEvent): Promise<void> {
	if (await matchPrecache(url)) return;
	const strategy = strategyOf(pathOf(url)) ?? pages;
	await strategy.handle({ event, request: new Request(url) });
}
