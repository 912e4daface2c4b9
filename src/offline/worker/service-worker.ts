import { setCacheNameDetails } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { manifest, pathOf, scope, worker } from './site.ts';
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

precache(manifest);
addRoute({ cleanURLs: false, directoryIndex: '' });

const below =
	(start: string) =>
	({ url }: { url: URL }) =>
		url.href.startsWith(scope) && pathOf(url.href).startsWith(start);

registerRoute(({ url, request }) => request.mode === 'navigate' && below('')({ url }), pages);
registerRoute(below('assets/'), files);
registerRoute(({ url }) => below('')({ url }) && url.pathname.endsWith('.json'), data);
registerRoute(below('articles/'), pictures);

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
	const path = pathOf(url);
	if (await matchPrecache(url)) return;
	const strategy = path.startsWith('assets/')
		? files
		: path.endsWith('.json')
			? data
			: path.startsWith('articles/')
				? pictures
				: pages;
	await strategy.handle({ event, request: new Request(url) });
}
