import { namespace } from '../messages.ts';

/** Loads the messages of the search's page. */
export const loadSearchMessages = namespace(
	'search',
	import.meta.glob<object>('../messages/search/*.json', { import: 'default' }),
);
