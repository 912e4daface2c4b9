import type { Locale } from '../i18n/locales.ts';
import { loadNamespace } from '../i18n/messages.ts';
import { offlineNamespace } from '../i18n/namespaces/offline.ts';

/** The sheet to save articles offline, as one file to load. */
export { OfflineSheet } from './OfflineSheet.tsx';

/** Loads the sheet's messages in a language. */
export const loadOfflineMessages = (locale: Locale) => loadNamespace(locale, offlineNamespace);
