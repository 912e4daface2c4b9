import type { LoaderFunctionArgs } from 'react-router';
import type { Source } from '../../core/site/source.ts';
import { isLocale } from '../../i18n/locales.ts';
import { loadNotesMessages } from '../../i18n/namespaces/notes.ts';

/**
 * Loads the messages of the notes' page; the notes themselves are in the browser.
 *
 * @returns undefined where the interface does not speak the address's locale
 */
export async function loadNotes(
	_: Source,
	{ params: { locale } }: LoaderFunctionArgs,
): Promise<object | undefined> {
	return isLocale(locale) ? loadNotesMessages(locale) : undefined;
}
