import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** The project's folder; the site that the tests run against is built in it. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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
		'index.html',
		'package.json',
		'vite.config.ts',
		'tsconfig.json',
	]) {
		await cp(join(ROOT, name), join(to, name), { recursive: true });
	}
	await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'));
}

/** Serves a build under a base; gives its address and the function that ends it. */
export async function serve(folder: string, base: string) {
	const server = await preview({
		root: folder,
		base,
		logLevel: 'silent',
		preview: { port: 0, strictPort: false, host: '127.0.0.1' },
	});
	const address = server.httpServer.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
