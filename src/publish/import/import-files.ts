import { importFile, type Outcome } from './import-file.ts';
import type { ImportOptions } from './import-options.ts';
import { listSources } from './list-sources.ts';
import { PictureFiles } from './picture-files.ts';
import { SlugChooser } from './slug-chooser.ts';

/** Imports all files on a command line, and yields the outcome of each article. */
export async function* importFiles(options: ImportOptions): AsyncGenerator<Outcome> {
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
			if (outcome.kind === 'imported') originals.set(file, outcome.name.split('/')[0] ?? '');
			yield outcome;
		}
	}
}
