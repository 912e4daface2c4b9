import type en from '../messages/offline/en.json';
import type { Namespace } from '../messages.ts';

/** The messages of offline reading. */
export const offlineNamespace: Namespace = {
	name: 'offline',
	files: import.meta.glob<typeof en>('../messages/offline/*.json', { import: 'default' }),
};
