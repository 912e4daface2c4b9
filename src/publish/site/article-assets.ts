import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Catalogue } from './catalogue.ts';

/** Removes the articles that Vite copied into a built site with the public folder. */
export async function removeArticles(out: string): Promise<void> {
	await rm(join(out, 'articles'), { recursive: true, force: true });
}

/** Copies the other files of each article's folder, such as pictures, but no texts and no locks. */
export async function copyPictures(catalogue: Catalogue, out: string): Promise<void> {
	const isPublished = (path: string) => !/^\.|\.json$/.test(basename(path));
	for (const [slug, { folder }] of catalogue) {
		await cp(join(folder, slug), join(out, 'articles', slug), {
			recursive: true,
			filter: isPublished,
		});
	}
}
