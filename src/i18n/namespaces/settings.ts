import type en from '../messages/settings/en.json';
import type { Namespace } from '../messages.ts';

/** The messages of the reading settings. */
export const settingsNamespace: Namespace = {
	name: 'settings',
	files: import.meta.glob<typeof en>('../messages/settings/*.json', { import: 'default' }),
};
