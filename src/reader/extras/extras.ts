import type { Locale } from '../../i18n/locales.ts';
import { loadNamespace } from '../../i18n/messages.ts';
import { readerNamespace } from '../../i18n/namespaces/reader.ts';

/** The features of an article's page that are loaded on demand, as one chunk. */
export { copyAddress } from './copy-address.ts';
export { Extras } from './Extras.tsx';

/** Loads their messages. */
export const loadExtrasMessages = (locale: Locale) => loadNamespace(locale, readerNamespace);
