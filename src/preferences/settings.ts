import type { Locale } from '../i18n/locales.ts';
import { loadNamespace } from '../i18n/messages.ts';
import { settingsNamespace } from '../i18n/namespaces/settings.ts';

/** The reading settings, as one chunk. */
export { SettingsSheet } from './SettingsSheet.tsx';

/** Loads their messages. */
export const loadSettingsMessages = (locale: Locale) => loadNamespace(locale, settingsNamespace);
