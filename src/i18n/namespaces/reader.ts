import type en from '../messages/reader/en.json';
import type { Namespace } from '../messages.ts';

/** The messages of an article page's features that are loaded on demand. */
export const readerNamespace: Namespace = {
	name: 'reader',
	files: import.meta.glob<typeof en>('../messages/reader/*.json', { import: 'default' }),
};
