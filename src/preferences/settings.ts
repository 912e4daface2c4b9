import type { Locale } from '../i18n/locales.ts';
import { loadPart } from '../i18n/messages.ts';
import { settingsPart } from '../i18n/parts/settings.ts';

/** What the reading settings need, as one file to load. */
export { SettingsSheet } from './SettingsSheet.tsx';

/** Loads what they say. */
export const speak = (locale: Locale) => loadPart(locale, settingsPart);
