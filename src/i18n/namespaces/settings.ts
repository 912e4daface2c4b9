import { namespace } from '../messages.ts';

/** Loads the messages of the reading settings. */
export const loadSettingsMessages = namespace(
	'settings',
	import.meta.glob<object>('../messages/settings/*.json', { import: 'default' }),
);
