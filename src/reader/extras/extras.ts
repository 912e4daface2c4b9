import type { Locale } from '../../i18n/locales.ts';
import { loadNamespace } from '../../i18n/messages.ts';
import { readerNamespace } from '../../i18n/namespaces/reader.ts';

/** What an article's page can do beyond showing it, as one file to load. */
export { copyAddress } from './copy-address.ts';
export { Extras } from './Extras.tsx';

/** Loads what it says. */
export const loadExtrasMessages = (locale: Locale) => loadNamespace(locale, readerNamespace);
