import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** How many files of a kind a site has, and their bytes. */
interface KindSize {
	files: number;
	bytes: number;
}

/** The kinds of files of a built site, by their paths; the first that matches. */
const KINDS: readonly [name: string, path: RegExp][] = [
	['lists: JSON', /^articles\/-\//],
	['texts: JSON', /^articles\/[^/]+\/[^/]+\.json$/],
	['files beside texts', /^articles\/[^/]+\//],
	['cards', /^cards\//],
	['search index', /^search(-languages)?\//],
	['lists: pages', /^[a-z]+\/(-\/.*)?index\.html$/],
	['articles: pages', /^[a-z]+\/[^/]+\/index\.html$/],
	['scripts, styles, faces', /^assets\//],
	['texts: Markdown', /\/index\.md$/],
	['feeds, sitemap', /\.xml$/],
	['others', /^/],
];

/** The files of a built site by kind, and all of them. */
export async function sizesByKind(site: string): Promise<Map<string, KindSize>> {
	const all = 'all';
	const names = [...KINDS.map(([name]) => name), all];
	const sizes = new Map(names.map((name) => [name, { files: 0, bytes: 0 }]));
	for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const path = relative(site, file).split(sep).join('/');
		const { size } = await stat(file);
		const [kind = all] = KINDS.find(([, pattern]) => pattern.test(path)) ?? [];
		for (const name of [kind, all]) {
			const known = sizes.get(name);
			if (known) Object.assign(known, { files: known.files + 1, bytes: known.bytes + size });
		}
	}
	return sizes;
}
