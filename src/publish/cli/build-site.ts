import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import type { BuildProgress } from '../vite/matn-options.ts';
import { type SiteOptions, siteConfig } from './site-config.ts';

/** What a build has written. */
interface Built {
	files: number;
	bytes: number;
}

/**
 * Builds the site of a folder beside the last one, and puts it in its place once it is whole: until
 * then, and where the build fails or is stopped, the last one stands.
 */
export async function buildSite(
	folder: string,
	options: SiteOptions,
	progress: BuildProgress,
): Promise<Built> {
	const out = resolve(folder, options.out);
	const begun = nameBeside(out, 'next');
	await removeBegun(out);
	const next = `${begun}${process.pid}`;
	try {
		const config = siteConfig(folder, { ...options, out: next }, progress);
		const builder = await createBuilder({ ...config, logLevel: 'warn' });
		await builder.buildApp();
		const last = `${nameBeside(out, 'last')}${process.pid}`;
		if (existsSync(out)) await rename(out, last);
		await rename(next, out);
		await rm(last, { recursive: true, force: true });
	} finally {
		await rm(next, { recursive: true, force: true });
	}
	return sizeOf(out);
}

/** The beginning of the names of hidden folders beside the built site. */
const nameBeside = (out: string, what: string) => join(dirname(out), `.${basename(out)}-${what}-`);

/** Removes what builds that were stopped have left. */
async function removeBegun(out: string): Promise<void> {
	if (!existsSync(dirname(out))) return;
	for (const name of await readdir(dirname(out))) {
		const path = join(dirname(out), name);
		if (path.startsWith(nameBeside(out, 'next'))) await rm(path, { recursive: true });
		// A build that was stopped between its last two steps has moved the site away.
		if (!path.startsWith(nameBeside(out, 'last'))) continue;
		if (existsSync(out)) await rm(path, { recursive: true });
		else await rename(path, out);
	}
}

async function sizeOf(folder: string): Promise<Built> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	let bytes = 0;
	for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
	return { files: files.length, bytes };
}
