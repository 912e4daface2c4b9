import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { codeKey } from '../cache/code-key.ts';
import { pathsIn, type SiteSize, takeUnchanged } from '../cache/last-site.ts';
import { keepOldFiles } from '../upload/keep-old-files.ts';
import { readOldFiles, writeUploadLists } from '../upload/upload-lists.ts';
import type { BuildProgress } from '../vite/matn-options.ts';
import { PACKAGE, PACKAGES } from './package-folder.ts';
import { type SiteOptions, siteConfig } from './site-config.ts';

/** Where a site's folder has what builds remember; it may be deleted at any time. */
const CACHE_FOLDER = 'node_modules/.cache/matn/build';

/**
 * Builds the site of a folder beside the last one, and puts it in its place once it is whole: until
 * then, and where the build fails or is stopped, the last one stands. A file that has not changed
 * stays as it is, with its date; where none has, so does the whole site. Beside it are lists of its files
 * in the order of their upload.
 */
export async function buildSite(
	folder: string,
	options: SiteOptions & { 'keep-old'?: boolean | undefined },
	progress: BuildProgress,
): Promise<SiteSize> {
	const out = resolve(folder, options.out);
	const begun = nameBeside(out, 'next');
	await removeBegun(out);
	const next = `${begun}${process.pid}`;
	const code = codeKey(PACKAGE, PACKAGES);
	const lastBuild = code
		? { folder: join(folder, CACHE_FOLDER), code, last: out, next }
		: undefined;
	try {
		const config = siteConfig(folder, { ...options, out: next }, { progress, lastBuild });
		const builder = await createBuilder({ ...config, logLevel: 'warn' });
		await builder.buildApp();
		const old = options['keep-old'] ? keepOldFiles(out, next, readOldFiles(out)) : {};
		const files = [...pathsIn(next)];
		const size = takeUnchanged(out, next, files);
		if (size.written + size.removed > 0) {
			const last = `${nameBeside(out, 'last')}${process.pid}`;
			if (existsSync(out)) await rename(out, last);
			await rename(next, out);
			await rm(last, { recursive: true, force: true });
		}
		writeUploadLists(out, files, old);
		return size;
	} finally {
		await rm(next, { recursive: true, force: true });
	}
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
