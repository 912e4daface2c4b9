import type { Locale } from '../i18n/locales.ts';
import { loadPart } from '../i18n/messages.ts';
import { offlinePart } from '../i18n/parts/offline.ts';

/** What keeping articles needs, as one file to load. */
export { OfflineSheet } from './OfflineSheet.tsx';

/** Loads what the sheet says in a language. */
export const speak = (locale: Locale) => loadPart(locale, offlinePart);
