import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Loads the extras and their messages in a language. */
export async function loadExtras(locale: Locale) {
	const extras = await importWithRetry(() => import('../extras/extras.ts'));
	await extras.loadReaderMessages(locale);
	return extras;
}
