import type en from '../messages/beside/en.json';
import type { Part } from '../messages.ts';

/** What is said of two texts side by side. */
export const besidePart: Part = {
	name: 'beside',
	files: import.meta.glob<typeof en>('../messages/beside/*.json', { import: 'default' }),
};
