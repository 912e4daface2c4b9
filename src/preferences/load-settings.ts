import { importWithRetry } from '../browser/loading/import-with-retry.ts';
import type { Locale } from '../i18n/locales.ts';

/** Loads the sheets of the settings and of the keyboard shortcuts, and their messages in a language. */
export async function loadSettings(locale: Locale) {
	const settings = await importWithRetry(() => import('./settings.ts'));
	await settings.loadMessages(locale);
	return settings;
}
