import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** This project's own licence, which stands first. */
const OWN = fileURLToPath(new URL('../../../LICENSE', import.meta.url));
/** Where each build lists its packages, below the site's folder; removed when the site is built. */
const LISTS = '.vite/packages';
const PACKAGE = /^(?!\0).*\bnode_modules\/(?:@[^/]+\/)?[^/]+/;
/** A build doesn't say what it imports into style sheets. */
const STYLE_PACKAGES = ['node_modules/tailwindcss'];

/** Lists the folders of the packages whose code or faces are in a build, in a file below `LISTS`. */
export function bundledPackagesPlugin(): Plugin {
	return {
		name: 'matn:bundled-packages',
		generateBundle(_options, bundle) {
			const { name, config } = this.environment;
			if (name !== 'client') return;
			const paths = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk'
					? file.moduleIds
					: file.originalFileNames.map((path) => join(config.root, path)),
			);
			const styles = STYLE_PACKAGES.map((path) => join(config.root, path));
			const folders = [...paths, ...styles].flatMap((path) => path.match(PACKAGE) ?? []);
			const source = JSON.stringify([...new Set(folders)]);
			const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);
			this.emitFile({ type: 'asset', fileName: `${LISTS}/${hash}.json`, source });
		},
	};
}

/**
 * Returns the notices of all packages and faces in a built site, by name.
 *
 * @param out the site's folder, where each build has listed its packages
 * @throws {Error} if a package has no file of its licence
 */
export async function licenceNotices(out: string): Promise<string> {
	const folders = new Set<string>();
	for (const file of await readdir(join(out, LISTS))) {
		for (const folder of JSON.parse(await readFile(join(out, LISTS, file), 'utf8')))
			folders.add(folder);
	}
	const notices = await Promise.all([...folders].sort().map(noticeOf));
	const own = (await readFile(OWN, 'utf8')).trim();
	return [own, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function noticeOf(folder: string): Promise<string> {
	const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
	if (!file) throw new Error(`${about.name} has no file of its licence, which the site must show`);
	const text = await readFile(join(folder, file), 'utf8');
	return `${about.name} ${about.version} (${about.license})\n\n${text.trim()}`;
}
