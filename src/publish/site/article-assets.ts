import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { filesOf, readFileOf } from './files/article-files.ts';

/** Removes the articles that Vite copied into a built site with the public folder. */
export async function removeArticles(out: string): Promise<void> {
	await rm(join(out, 'articles'), { recursive: true, force: true });
}

/**
 * Writes the other files of each article's folder, such as pictures, but no texts and no locks.
 * Returns a line for each picture that was cleaned.
 */
export async function copyPictures(catalogue: Catalogue, out: string): Promise<string[]> {
	const lines: string[] = [];
	for (const [slug, { folder }] of catalogue) {
		for (const path of await filesOf(folder, slug)) {
			const { content, removed } = await readFileOf(folder, slug, path);
			if (removed.length > 0)
				lines.push(`${join(folder, slug, path)}: published without ${removed.join(', ')}`);
			const target = join(out, 'articles', slug, path);
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, content);
		}
	}
	return lines;
}
