import type en from '../messages/settings/en.json';
import type { Namespace } from '../messages.ts';

/** What the reading settings say. */
export const settingsNamespace: Namespace = {
	name: 'settings',
	files: import.meta.glob<typeof en>('../messages/settings/*.json', { import: 'default' }),
};
