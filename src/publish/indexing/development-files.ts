import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INDEX_PATH } from '../../core/indexing/index-format.ts';
import { type Catalogue, languagesOf } from '../site/catalogue.ts';
import { readEdition } from '../site/edition.ts';
import { writeIndexOf } from './write-index-of.ts';

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
	await writeIndexOf(textsOf(catalogue), out);
	return out;
}

async function* textsOf(catalogue: Catalogue) {
	for (const slug of [...catalogue.keys()].sort()) {
		const languages = languagesOf(catalogue, slug) ?? [];
		const texts = await Promise.all(languages.map((lang) => readEdition(catalogue, slug, lang)));
		yield { slug, texts };
	}
}
