import type en from '../messages/reader/en.json';
import type { Namespace } from '../messages.ts';

/** What the reader says when it is asked for something. */
export const readerNamespace: Namespace = {
	name: 'reader',
	files: import.meta.glob<typeof en>('../messages/reader/*.json', { import: 'default' }),
};
