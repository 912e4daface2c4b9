import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { matn } from '../vite/matn.ts';
import type { MatnOptions } from '../vite/matn-options.ts';
import { PACKAGE, PACKAGES } from './package-folder.ts';

export interface SiteOptions {
	/** Where the built site is, from the site's folder. */
	out: string;
	/** The path below the site's address; it begins and ends with `/`. */
	base: string;
	/** The server's port. If it is taken, that is an error. */
	port?: string | undefined;
}

/** Vite's configuration for the site in a folder. */
export function siteConfig(
	folder: string,
	{ out, base, port }: SiteOptions,
	plugin: Pick<MatnOptions, 'progress' | 'lastBuild'> = {},
): InlineConfig {
	const listening = port ? { port: Number(port), strictPort: true } : {};
	return {
		root: PACKAGE,
		configFile: false,
		base,
		publicDir: folder,
		cacheDir: join(folder, 'node_modules/.cache/matn/vite'),
		plugins: [matn(plugin)],
		server: { ...listening, fs: { allow: [PACKAGE, PACKAGES, folder] } },
		preview: listening,
		build: {
			...{ outDir: resolve(folder, out), emptyOutDir: true },
			// What a build takes is told at its end, and nothing of its plugins.
			rolldownOptions: { checks: { bundlerTimings: false } },
		},
	};
}
