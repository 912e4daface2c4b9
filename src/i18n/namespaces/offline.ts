import { namespace } from '../messages.ts';

/** Loads the messages of offline reading. */
export const loadOfflineMessages = namespace(
	'offline',
	import.meta.glob<object>('../messages/offline/*.json', { import: 'default' }),
);
