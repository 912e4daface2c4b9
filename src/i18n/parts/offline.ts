import type en from '../messages/offline/en.json';
import type { Part } from '../messages.ts';

/** What is said of reading without a network. */
export const offlinePart: Part = {
	name: 'offline',
	files: import.meta.glob<typeof en>('../messages/offline/*.json', { import: 'default' }),
};
