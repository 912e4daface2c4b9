import * as v from 'valibot';
import { type LibraryEntry, libraryEntrySchema, libraryPath } from '../core/catalogue.ts';
import type { Source } from '../core/source.ts';

/** What the library's page is drawn from. */
export interface LibraryData {
	entries: LibraryEntry[];
}

/** Loads the articles as an interface language lists them, the newest first. */
export async function loadLibrary(source: Source, locale: string): Promise<LibraryData> {
	const entries = v.parse(v.array(libraryEntrySchema), await source.json(libraryPath(locale)));
	for (const { slug, languages } of entries) source.learn(slug, languages);
	return { entries };
}
