import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type ResolvedSettings, readSettings, SETTINGS_FILE } from '../folder/site-settings.ts';
import { articleFolders } from './article-folders.ts';
import type { MatnOptions } from './matn-options.ts';

/** The constant in the scripts that has the settings; `core/site/site.ts` reads it. */
const CONSTANT = 'SITE_SETTINGS';

/** Reads the site's settings, and writes them into the scripts. */
export function settingsPlugin(options: MatnOptions): Plugin {
	const articles = articleFolders(options);
	return {
		name: 'matn:settings',
		async config(config, { isPreview }) {
			if (isPreview) return {};
			const root = resolve(config.root ?? process.cwd());
			const publicDir = resolve(root, config.publicDir || 'public');
			const { host: _, ...read } = await readSettings(
				publicDir,
				await articles({ root, publicDir }),
			);
			const settings = { ...read, locales: options.locales ?? read.locales };
			return { define: definitionOf(settings) };
		},
		configureServer(server) {
			const file = join(server.config.publicDir, SETTINGS_FILE);
			server.watcher.on('all', (_event, path) => {
				if (path === file) server.restart();
			});
		},
	};
}

/** The settings of the site that is built or served with a configuration of Vite's. */
export function settingsIn({ define }: Pick<ResolvedConfig, 'define'>): ResolvedSettings {
	return JSON.parse(define?.[CONSTANT]);
}

/** Vite's `define` of scripts that read settings. */
export const definitionOf = (settings: Partial<ResolvedSettings>) => ({
	[CONSTANT]: JSON.stringify(settings),
});
