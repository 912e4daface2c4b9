import { namespace } from '../messages.ts';

/** Loads the messages of the library's pages. */
export const loadLibraryMessages = namespace(
	'library',
	import.meta.glob<object>('../messages/library/*.json', { import: 'default' }),
);
