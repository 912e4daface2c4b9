import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { matn } from '../vite/matn.ts';
import type { BuildProgress } from '../vite/matn-options.ts';
import { PACKAGE } from './package-folder.ts';

/** The folder of the packages that this one needs, such as the faces. */
const PACKAGES = fileURLToPath(new URL('..', import.meta.resolve('vite/package.json')));

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
	progress?: BuildProgress,
): InlineConfig {
	const listening = port ? { port: Number(port), strictPort: true } : {};
	return {
		root: PACKAGE,
		configFile: false,
		base,
		publicDir: folder,
		cacheDir: join(folder, 'node_modules/.cache/matn/vite'),
		plugins: [matn({ progress })],
		server: { ...listening, fs: { allow: [PACKAGE, PACKAGES, folder] } },
		preview: listening,
		build: { outDir: resolve(folder, out), emptyOutDir: true },
	};
}
