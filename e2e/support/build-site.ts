import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder, type PluginOption, preview } from 'vite';
import { matn } from '../../src/publish/vite/matn.ts';
import type { MatnOptions } from '../../src/publish/vite/matn-options.ts';

/** The project's folder; the site that the tests run against is built in it. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a built site differs in from one of `public/` alone. */
export interface SiteOptions extends MatnOptions {
	/** Vite's `base`, `mode` and `publicDir`. */
	base?: string;
	mode?: string;
	publicDir?: string;
	/** What changes the sources, such as for a next version. */
	plugins?: PluginOption[];
}

/**
 * Builds a site of this project's sources into a folder, in this process.
 *
 * @param outDir an absolute path; what is in it is removed
 */
export async function buildSite(outDir: string, options: SiteOptions = {}): Promise<void> {
	const { base, mode, publicDir, plugins, ...site } = options;
	const builder = await createBuilder({
		...{ root: ROOT, configFile: false, logLevel: 'error', base, mode, publicDir },
		plugins: [matn(site), plugins],
		build: { outDir, emptyOutDir: true },
	});
	await builder.buildApp();
}

/** Builds the site as a publisher would, with Vite's own options. Says what the build said. */
export function build(
	folder: string,
	...options: string[]
): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const vite = join(ROOT, 'node_modules/.bin/vite');
		execFile(vite, ['build', ...options], { cwd: folder }, (error, stdout, stderr) => {
			resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
		});
	});
}

/** A folder of its own for a build, and the function that takes it away. */
export async function temporary(): Promise<{ folder: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-'));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Copies the project into a folder, with the packages that are installed here. */
export async function copyProject(to: string): Promise<void> {
	for (const name of [
		'src',
		'public',
		'LICENSE',
		'index.html',
		'package.json',
		'vite.config.ts',
		'tsconfig.json',
	]) {
		await cp(join(ROOT, name), join(to, name), { recursive: true });
	}
	await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'));
}

/** Serves the build in a project's folder; see `serveSite`. */
export function serve(folder: string, base: string) {
	return serveSite(join(folder, 'dist'), base);
}

/** Serves a built site under the base that it was built for; gives its address and the function that ends it. */
export async function serveSite(outDir: string, base = '/') {
	const server = await preview({
		...{ root: ROOT, configFile: false, logLevel: 'silent', base },
		plugins: [matn()],
		build: { outDir },
		preview: { port: 0, strictPort: false, host: '127.0.0.1' },
	});
	const address = server.httpServer.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
