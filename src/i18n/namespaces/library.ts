import type en from '../messages/library/en.json';
import type { Namespace } from '../messages.ts';

/** What the library says. */
export const libraryNamespace: Namespace = {
	name: 'library',
	files: import.meta.glob<typeof en>('../messages/library/*.json', { import: 'default' }),
};
