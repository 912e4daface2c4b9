/** The features of an article's page that are loaded on demand, with their messages, as one chunk. */
export { loadReaderMessages as loadMessages } from '../../i18n/namespaces/reader.ts';
export { copyAddress } from './copy-address.ts';
export { Extras } from './Extras.tsx';
