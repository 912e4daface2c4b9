import type en from '../messages/library/en.json';
import type { Part } from '../messages.ts';

/** What the library says. */
export const libraryPart: Part = {
	name: 'library',
	files: import.meta.glob<typeof en>('../messages/library/*.json', { import: 'default' }),
};
