import { namespace } from '../messages.ts';

/** Loads the messages of two texts side by side. */
export const loadBesideMessages = namespace(
	'beside',
	import.meta.glob<object>('../messages/beside/*.json', { import: 'default' }),
);
