import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LOCK_FILE, slugsIn } from './article-folder.ts';
import type { Catalogue } from './catalogue.ts';

/** Takes the locks out of a built site: they came with the public folder and are no article's text. */
export async function withoutLocks(out: string): Promise<void> {
	const folder = join(out, 'articles');
	for (const slug of await slugsIn(folder))
		await rm(join(folder, slug, LOCK_FILE), { force: true });
}

/** Copies what stands beside articles whose folder is not public, and so not copied by Vite. */
export async function copyPictures(
	catalogue: Catalogue,
	publicDir: string,
	out: string,
): Promise<void> {
	for (const [slug, { folder }] of catalogue) {
		if (!relative(publicDir, folder).startsWith('..')) continue;
		for (const name of await readdir(join(folder, slug))) {
			if (name.startsWith('.') || name.endsWith('.json')) continue;
			await mkdir(join(out, 'articles', slug), { recursive: true });
			await copyFile(join(folder, slug, name), join(out, 'articles', slug, name));
		}
	}
}
