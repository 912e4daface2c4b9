import type en from '../messages/search/en.json';
import type { Part } from '../messages.ts';

/** What the search says. */
export const searchPart: Part = {
	name: 'search',
	files: import.meta.glob<typeof en>('../messages/search/*.json', { import: 'default' }),
};
