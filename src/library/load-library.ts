import * as v from 'valibot';
import { type LibraryEntry, libraryEntrySchema, libraryPath } from '../core/catalogue.ts';
import type { Source } from '../core/source.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadPart } from '../i18n/messages.ts';
import { libraryPart } from '../i18n/parts/library.ts';

/** What the library's page is drawn from. */
export interface LibraryData {
	entries: LibraryEntry[];
}

/** Loads the articles as an interface language lists them, the newest first. */
export async function loadLibrary(source: Source, locale: Locale): Promise<LibraryData> {
	const [json] = await Promise.all([
		source.json(libraryPath(locale)),
		loadPart(locale, libraryPart),
	]);
	const entries = v.parse(v.array(libraryEntrySchema), json);
	for (const { slug, languages } of entries) source.learn(slug, languages);
	return { entries };
}
