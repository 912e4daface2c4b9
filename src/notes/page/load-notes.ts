import type { LoaderFunctionArgs } from 'react-router';
import type { Source } from '../../core/site/source.ts';
import { isLocale } from '../../i18n/locales.ts';
import { loadNotesMessages } from '../../i18n/namespaces/notes.ts';

/** What the notes' page knows of the site. */
export interface NotesData {
	/** Whether the site's data that were loaded so far list an article. */
	isKnown: (slug: string) => boolean;
}

/**
 * Loads the messages of the notes' page; the notes themselves are in the browser.
 *
 * @returns undefined where the interface does not speak the address's locale
 */
export async function loadNotes(
	source: Source,
	{ params: { locale } }: LoaderFunctionArgs,
): Promise<NotesData | undefined> {
	if (!isLocale(locale)) return undefined;
	await loadNotesMessages(locale);
	return { isKnown: (slug) => source.languages(slug) !== undefined };
}
