import type en from '../messages/search/en.json';
import type { Namespace } from '../messages.ts';

/** The messages of the search's page. */
export const searchNamespace: Namespace = {
	name: 'search',
	files: import.meta.glob<typeof en>('../messages/search/*.json', { import: 'default' }),
};
