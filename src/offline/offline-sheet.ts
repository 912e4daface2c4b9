import type { Locale } from '../i18n/locales.ts';
import { loadPart } from '../i18n/messages.ts';
import { offlinePart } from '../i18n/parts/offline.ts';

/** The sheet to save articles offline, as one file to load. */
export { OfflineSheet } from './OfflineSheet.tsx';

/** Loads the sheet's messages in a language. */
export const speak = (locale: Locale) => loadPart(locale, offlinePart);
