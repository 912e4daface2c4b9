import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type ResolvedConfig } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { FILES_PATH, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { allLocales } from '../../i18n/locales.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { bundledPackagesPlugin } from '../licences/bundled-packages-plugin.ts';
import { localeMessagesPlugin } from './locale-messages-plugin.ts';

const ENTRY = 'src/offline/worker/service-worker.ts';
/** The files that are cached when the worker is installed, beside scripts and styles. */
const PRECACHED = [SHELL_PATH, FILES_PATH, 'icon.svg'];
/**
 * The chunks of translated messages and the typography that few readers choose, which are cached on use: a
 * reader needs one language.
 */
const CACHED_ON_USE = new RegExp(`^((${allLocales.join('|')})-.*\\.js|typography-.*\\.css)$`);

/**
 * Builds the service worker. All other files of the site must have been written before.
 *
 * @param out the folder of the built site
 * @param formerSlugs each former slug of an article, and its slug now
 * @param cache what builds remember
 */
export async function writeServiceWorker(
	{ root, base, mode, define }: ResolvedConfig,
	out: string,
	formerSlugs: readonly (readonly [former: string, slug: string])[],
	cache: BuildCache,
): Promise<void> {
	const entries = await precacheEntries(out);
	const inputs = [base, mode, define, entries, formerSlugs];
	const made = await cache.folder('worker', inputs, (folder) =>
		build({
			...{ root, base, mode, configFile: false, logLevel: 'error' },
			plugins: [localeMessagesPlugin(), bundledPackagesPlugin()],
			define: {
				...define,
				PRECACHE_ENTRIES: JSON.stringify(entries),
				// The list of files has every asset, and the shell has the inline script and styles.
				FORMER_SLUGS: JSON.stringify(formerSlugs),
				BUILD_ID: JSON.stringify(fingerprint(JSON.stringify(entries))),
			},
			build: {
				outDir: folder,
				emptyOutDir: false,
				copyPublicDir: false,
				rolldownOptions: {
					input: resolve(root, ENTRY),
					output: { format: 'iife', entryFileNames: 'service-worker.js' },
				},
			},
		}).then(() => {}),
	);
	await cp(made, out, { recursive: true });
}

/** The files that the service worker caches when it is installed: all code, and the app shell. */
async function precacheEntries(out: string): Promise<PrecacheEntry[]> {
	const names = (await readdir(join(out, 'assets'))).sort();
	const code = names.filter((name) => /\.(js|css)$/.test(name) && !CACHED_ON_USE.test(name));
	return [
		...(await Promise.all(
			PRECACHED.map(async (url) => ({
				url,
				revision: fingerprint(await readFile(join(out, url))),
			})),
		)),
		// An asset's name contains a hash of its content, so no revision is needed.
		...code.map((name) => ({ url: `assets/${name}`, revision: null })),
	];
}

function fingerprint(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
