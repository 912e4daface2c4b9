import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIZES_PATH } from '../../core/site/offline-paths.ts';
import { type Catalogue, languagesOf } from './catalogue.ts';

/** Writes the size of each article in a built site, in bytes, with all its languages and pictures. */
export async function writeSizes(catalogue: Catalogue, out: string): Promise<void> {
	const sizes: Record<string, { bytes: number; languages: string[] }> = {};
	for (const slug of catalogue.keys()) {
		const folder = join(out, 'articles', slug);
		const files = await Promise.all(
			(await readdir(folder)).map((name) => stat(join(folder, name))),
		);
		const bytes = files.reduce((sum, { size }) => sum + size, 0);
		sizes[slug] = { bytes, languages: languagesOf(catalogue, slug) ?? [] };
	}
	await writeFile(join(out, SIZES_PATH), JSON.stringify(sizes));
}
