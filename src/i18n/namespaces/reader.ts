import { namespace } from '../messages.ts';

/** Loads the messages of an article page's features that are loaded on demand. */
export const loadReaderMessages = namespace(
	'reader',
	import.meta.glob<object>('../messages/reader/*.json', { import: 'default' }),
);
