import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIZES_PATH } from '../../core/site/offline-paths.ts';
import { isRecording } from '../../core/site/recordings.ts';
import { type Catalogue, languagesOf } from './catalogue.ts';

/** Writes the size of each article in a built site, in bytes, with all its languages and pictures: what is saved offline. */
export async function writeSizes(catalogue: Catalogue, out: string): Promise<void> {
	const sizes: Record<string, { bytes: number; languages: string[] }> = {};
	for (const slug of catalogue.keys()) {
		const folder = join(out, 'articles', slug);
		const saved = (await readdir(folder)).filter((name) => !isRecording(name));
		const files = await Promise.all(saved.map((name) => stat(join(folder, name))));
		const bytes = files.reduce((sum, { size }) => sum + size, 0);
		sizes[slug] = { bytes, languages: languagesOf(catalogue, slug) ?? [] };
	}
	await writeFile(join(out, SIZES_PATH), JSON.stringify(sizes));
}
