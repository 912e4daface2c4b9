import type { Plugin, ResolvedConfig } from 'vite';
import { type VitePluginPWAAPI, VitePWA } from 'vite-plugin-pwa';
import { FILES_PATH, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { locales } from '../../i18n/locales.ts';

const NAME = 'vite-plugin-pwa';

/**
 * What the first visit fetches, once its page stands: the code, so that every control works without
 * a network, and what any page can be shown in. A page's language, letters and text are kept as
 * they are read.
 */
const ALWAYS = [SHELL_PATH, FILES_PATH, 'icon.svg', 'assets/*.{js,css}'];
const AS_READ = locales.map((locale) => `assets/${locale}-*.js`);

/** Makes the service worker; `writeServiceWorker` writes it. */
export function serviceWorkerPlugin(): Plugin[] {
	const plugins = VitePWA({
		strategies: 'injectManifest',
		srcDir: 'src/offline/worker',
		filename: 'service-worker.ts',
		injectRegister: false,
		// There is one for each language; see `web-manifest.ts`.
		manifest: false,
		injectManifest: { globPatterns: ALWAYS, globIgnores: AS_READ, rollupFormat: 'iife' },
	});
	// Its plugin for the build writes after each of Vite's environments: before our pages are there.
	return plugins.filter(({ name }) => name === NAME);
}

/** Writes the service worker into a site whose other files are all there. */
export async function writeServiceWorker({ plugins }: ResolvedConfig): Promise<void> {
	const plugin = plugins.find(({ name }) => name === NAME);
	await (plugin?.api as VitePluginPWAAPI | undefined)?.generateSW();
}
