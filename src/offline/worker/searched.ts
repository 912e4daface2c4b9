import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { matchOptions, names } from './site.ts';
import { isFitting, keptAnswer, onlyFiles, onlyFitting, orKept } from './storing.ts';

/** How long the network has before what is in the browser is taken, in seconds. */
const PATIENCE = 3;
/** How many files of the index are there without being kept: those of the last hundred searches or so. */
const MOST = 600;

// Beside the texts that were read, which no search shall push out.
const few = new ExpirationPlugin({ maxEntries: MOST, purgeOnQuotaError: true });

/** What leads to the index's files. Without a network that of the index which is kept: all of it is here. */
export const index = new NetworkFirst({
	cacheName: names.searched,
	matchOptions,
	networkTimeoutSeconds: PATIENCE,
	plugins: [
		few,
		onlyFitting,
		{
			async cachedResponseWillBeUsed({ request, cachedResponse }) {
				const kept = await keptAnswer(request.url);
				for (const response of [kept, cachedResponse])
					if (response && (await isFitting(request.url, response))) return response;
				return undefined;
			},
		},
	],
});

/** A file of the index never changes: its folder is named by what is in it. */
export const shards = new CacheFirst({
	cacheName: names.searched,
	matchOptions,
	plugins: [few, onlyFiles, orKept],
});
