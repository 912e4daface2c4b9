import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type ResolvedConfig } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { FILES_PATH, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { locales } from '../../i18n/locales.ts';

const ENTRY = 'src/offline/worker/service-worker.ts';
/** What is fetched with the first visit beside the scripts and styles. */
const PRECACHED = [SHELL_PATH, FILES_PATH, 'icon.svg'];
/** Messages are cached as they are read: a reader needs those of one language. */
const MESSAGES = new RegExp(`^(${locales.join('|')})-.*\\.js$`);

/**
 * Builds the service worker into a site whose other files are all there.
 *
 * @param out the folder of the built site
 */
export async function writeServiceWorker(
	{ root, base, mode }: ResolvedConfig,
	out: string,
): Promise<void> {
	const entries = await precacheEntries(out);
	await build({
		...{ root, base, mode, configFile: false, logLevel: 'error' },
		define: {
			PRECACHE_ENTRIES: JSON.stringify(entries),
			// Every asset is in the list of files, and the inline script and styles are in the shell.
			BUILD_ID: JSON.stringify(fingerprint(JSON.stringify(entries))),
		},
		build: {
			outDir: out,
			emptyOutDir: false,
			copyPublicDir: false,
			rolldownOptions: {
				input: resolve(root, ENTRY),
				output: { format: 'iife', entryFileNames: 'service-worker.js' },
			},
		},
	});
}

/** What the service worker caches when it is installed: all code, and what any page can be shown in. */
async function precacheEntries(out: string): Promise<PrecacheEntry[]> {
	const names = (await readdir(join(out, 'assets'))).sort();
	const code = names.filter((name) => /\.(js|css)$/.test(name) && !MESSAGES.test(name));
	return [
		...(await Promise.all(
			PRECACHED.map(async (url) => ({
				url,
				revision: fingerprint(await readFile(join(out, url))),
			})),
		)),
		// An asset's name is its revision.
		...code.map((name) => ({ url: `assets/${name}`, revision: null })),
	];
}

function fingerprint(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
