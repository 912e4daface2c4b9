import type en from '../messages/library/en.json';
import type { Namespace } from '../messages.ts';

/** The messages of the library's pages. */
export const libraryNamespace: Namespace = {
	name: 'library',
	files: import.meta.glob<typeof en>('../messages/library/*.json', { import: 'default' }),
};
