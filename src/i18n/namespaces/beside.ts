import type en from '../messages/beside/en.json';
import type { Namespace } from '../messages.ts';

/** The messages of two texts side by side. */
export const besideNamespace: Namespace = {
	name: 'beside',
	files: import.meta.glob<typeof en>('../messages/beside/*.json', { import: 'default' }),
};
