import { readSlugRecord, slugRecord } from '../site/moves/slug-record.ts';
import { sweepLeftovers, writeTogether } from '../site/write-together.ts';
import { importFile, type Outcome } from './import-file.ts';
import type { ImportOptions } from './import-options.ts';
import { listSources } from './list-sources.ts';
import { PictureFiles } from './media/picture-files.ts';
import { SlugChooser } from './slug-chooser.ts';

/**
 * Imports all files on a command line, and yields the outcome of each article.
 *
 * @throws {FileError} before anything is imported, if the record of published slugs can't be read
 */
export async function* importFiles(options: ImportOptions): AsyncGenerator<Outcome> {
	const recorded = await readSlugRecord(options.to);
	const published = new Set<string>();
	const slugs = new SlugChooser(options.to);
	/** The slugs of the originals, by their files: their translations have the same. */
	const originals = new Map<string, string>();
	const pictures = new Map<string | undefined, PictureFiles>();
	for (const { file, folder, lang, original } of await listSources(options.files, options.lang)) {
		const slug = original && originals.get(original.file);
		const own = {
			...options,
			...(lang && { lang }),
			...(slug && { slug, translationOf: options.translationOf ?? original.lang }),
		};
		const files = pictures.get(folder) ?? new PictureFiles(folder);
		pictures.set(folder, files);
		for await (const outcome of importFile(file, own, slugs, files)) {
			if (outcome.kind === 'imported') {
				const [slug = ''] = outcome.name.split('/');
				originals.set(file, slug);
				if (!outcome.article.article.draft) published.add(slug);
			}
			yield outcome;
		}
	}
	if (published.size === 0) return;
	// Once for all, for a large library's record is long. What a stopped import leaves out, check tells.
	await sweepLeftovers(options.to);
	await writeTogether([slugRecord(options.to, recorded, published)]);
}
