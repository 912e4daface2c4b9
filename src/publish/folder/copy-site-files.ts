import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILES_PATH } from '../../core/site/offline-paths.ts';

/** Kinds of files that are published from a site's folder as they are: pictures, recordings, faces and plain text. */
const KINDS = new Set(
	'svg png jpg jpeg webp avif gif ico mp3 m4a ogg opus mp4 webm vtt woff2 woff ttf otf txt xml pdf'.split(
		' ',
	),
);
/** Files and folders without such an ending that hosts and browsers ask for. */
const NAMES = new Set(['_headers', '_redirects', 'CNAME', '.nojekyll', '.well-known']);
/** Folders that hold what the site is made of. */
const SOURCES = new Set(['articles', 'node_modules']);

/** The reader's icons, for sites without their own. */
const ICONS_FOLDER = fileURLToPath(new URL('../../../public/', import.meta.url));
const ICONS = [
	...['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.svg'],
	...['icon-maskable-512.png', 'apple-touch-icon.png'],
];

/** The picture that pages name for messengers. */
const PREVIEW = 'preview.png';

/**
 * Copies into a built site what is published of the site's folder as it is, and icons where it has none.
 * Anything else may be there by chance, such as a text that was imported, and is not published.
 */
export async function copySiteFiles(folder: string, out: string): Promise<void> {
	for (const icon of ICONS) {
		if (!existsSync(join(folder, icon))) await cp(join(ICONS_FOLDER, icon), join(out, icon));
	}
	await copyPublished(folder, out);
	// What messengers show of a page is the site's icon, where it has no picture for that.
	if (!existsSync(join(out, PREVIEW))) await cp(join(out, 'icon-512.png'), join(out, PREVIEW));
}

const isBuiltSite = (path: string) => existsSync(join(path, FILES_PATH));

async function copyPublished(from: string, to: string): Promise<void> {
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const { name } = entry;
		const path = join(from, name);
		if (NAMES.has(name)) await cp(path, join(to, name), { recursive: true });
		else if (name.startsWith('.') || SOURCES.has(name)) continue;
		else if (entry.isDirectory() && !isBuiltSite(path)) await copyPublished(path, join(to, name));
		else if (KINDS.has(extname(name).slice(1).toLowerCase())) await cp(path, join(to, name));
	}
}
