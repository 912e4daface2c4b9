import { importWithMessages } from '../../i18n/import-with-messages.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Loads the extras and their messages in a language. */
export const loadExtras = (locale: Locale) =>
	importWithMessages(locale, () => import('../extras/extras.ts'));
