import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
	NETWORK_TIMEOUT_SECONDS,
	onlyFiles,
	onlyValid,
	orSaved,
	validReadOrSaved,
} from './cache-plugins.ts';
import { matchOptions, names } from './worker-scope.ts';

/** Files of the index that are cached: those of about a hundred searches. */
const MAX_INDEX_FILES = 600;

// Separate from the texts, so that searches don't push them out.
const expiration = new ExpirationPlugin({ maxEntries: MAX_INDEX_FILES, purgeOnQuotaError: true });

/** The index's files that are renewed with each build. Offline the saved ones come first: all that they name is here. */
export const indexList = new NetworkFirst({
	cacheName: names.search,
	matchOptions,
	networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
	plugins: [expiration, onlyValid, validReadOrSaved({ savedFirst: true })],
});

/** The index's other files never change: their folder's name is a hash of them. */
export const indexFiles = new CacheFirst({
	cacheName: names.search,
	matchOptions,
	plugins: [expiration, onlyFiles, orSaved],
});
