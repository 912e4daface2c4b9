import { importWithMessages } from '../i18n/import-with-messages.ts';
import type { Locale } from '../i18n/locales.ts';

/** Loads the sheets of the settings and of the keyboard shortcuts, and their messages in a language. */
export const loadSettings = (locale: Locale) =>
	importWithMessages(locale, () => import('./settings.ts'));
