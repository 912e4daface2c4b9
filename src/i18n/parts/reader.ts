import type en from '../messages/reader/en.json';
import type { Part } from '../messages.ts';

/** What the reader says when it is asked for something. */
export const readerPart: Part = {
	name: 'reader',
	files: import.meta.glob<typeof en>('../messages/reader/*.json', { import: 'default' }),
};
