import type { Locale } from '../i18n/locales.ts';
import { loadNamespace } from '../i18n/messages.ts';
import { settingsNamespace } from '../i18n/namespaces/settings.ts';

/** What the reading settings need, as one file to load. */
export { SettingsSheet } from './SettingsSheet.tsx';

/** Loads what they say. */
export const loadSettingsMessages = (locale: Locale) => loadNamespace(locale, settingsNamespace);
