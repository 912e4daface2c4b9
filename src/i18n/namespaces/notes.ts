import { namespace } from '../messages.ts';

/** Loads the messages of the reader's notes. */
export const loadNotesMessages = namespace(
	'notes',
	import.meta.glob<object>('../messages/notes/*.json', { import: 'default' }),
);
