import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { matn } from '../vite/matn.ts';

/** The folder of this package: Vite's root, with the sources of the reader. */
export const PACKAGE = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** The folder of the packages that this one needs, such as the faces. */
const PACKAGES = fileURLToPath(new URL('..', import.meta.resolve('vite/package.json')));

interface SiteOptions {
	/** Where the built site is, from the site's folder. */
	out: string;
	/** The path below the site's address; it begins and ends with `/`. */
	base: string;
	/** The server's port. If it is taken, that is an error. */
	port?: string | undefined;
}

/** Vite's configuration for the site in a folder. */
export function siteConfig(folder: string, { out, base, port }: SiteOptions): InlineConfig {
	const listening = port ? { port: Number(port), strictPort: true } : {};
	return {
		root: PACKAGE,
		configFile: false,
		base,
		publicDir: folder,
		cacheDir: join(folder, 'node_modules/.cache/matn/vite'),
		plugins: [matn()],
		server: { ...listening, fs: { allow: [PACKAGE, PACKAGES, folder] } },
		preview: listening,
		build: { outDir: resolve(folder, out), emptyOutDir: true },
	};
}
