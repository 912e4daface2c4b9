import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRenewed } from '../../core/indexing/index-format.ts';
import { type Catalogue, languagesOf } from '../site/catalogue.ts';
import { readEdition } from '../site/edition.ts';
import { SearchIndexWriter } from './search-index-writer.ts';

/** How long a build of the index is used, in ms: a search asks for several files that are renewed. */
const BUILD_MS = 1000;

/** Serves the index's files in development. A request for one that is renewed with each build rebuilds the index. */
export function developmentFiles(catalogue: () => Promise<Catalogue>) {
	let folder: Promise<string> | undefined;
	let builtAt = 0;
	/** @param path below the site's base */
	return async (path: string): Promise<Buffer | undefined> => {
		if (isRenewed(path) && Date.now() - builtAt > BUILD_MS) {
			builtAt = Date.now();
			folder = catalogue().then(build);
		}
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
