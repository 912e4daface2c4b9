import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INDEX_PATH } from '../../core/indexing/index-format.ts';
import { type Catalogue, languagesOf } from '../site/catalogue.ts';
import { readEdition } from '../site/edition.ts';
import { SearchIndexWriter } from './search-index-writer.ts';

/** Serves the index's files in development. A request for its root file rebuilds the index. */
export function developmentFiles(catalogue: () => Promise<Catalogue>) {
	let folder: Promise<string> | undefined;
	/** @param path below the site's base */
	return async (path: string): Promise<Buffer | undefined> => {
		if (path === INDEX_PATH) folder = build(await catalogue());
		if (!folder || path.includes('..')) return undefined;
		return readFile(join(await folder, path)).catch(() => undefined);
	};
}

async function build(catalogue: Catalogue): Promise<string> {
	const out = await mkdtemp(join(tmpdir(), 'matn-search-'));
	const writer = new SearchIndexWriter(out);
	for (const slug of [...catalogue.keys()].sort()) {
		const languages = languagesOf(catalogue, slug) ?? [];
		await writer.add(
			slug,
			await Promise.all(languages.map((lang) => readEdition(catalogue, slug, lang))),
		);
	}
	await writer.finish();
	return out;
}
