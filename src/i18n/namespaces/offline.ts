import type en from '../messages/offline/en.json';
import type { Namespace } from '../messages.ts';

/** What is said of reading without a network. */
export const offlineNamespace: Namespace = {
	name: 'offline',
	files: import.meta.glob<typeof en>('../messages/offline/*.json', { import: 'default' }),
};
