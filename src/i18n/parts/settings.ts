import type en from '../messages/settings/en.json';
import type { Part } from '../messages.ts';

/** What the reading settings say. */
export const settingsPart: Part = {
	name: 'settings',
	files: import.meta.glob<typeof en>('../messages/settings/*.json', { import: 'default' }),
};
