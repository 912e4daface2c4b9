import type { Locale } from '../../i18n/locales.ts';
import { loadPart } from '../../i18n/messages.ts';
import { readerPart } from '../../i18n/parts/reader.ts';

/** What an article's page can do beyond showing it, as one file to load. */
export { copyAddress } from './copy-address.ts';
export { Extras } from './Extras.tsx';

/** Loads what it says. */
export const speak = (locale: Locale) => loadPart(locale, readerPart);
