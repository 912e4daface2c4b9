import { namespace } from '../messages.ts';

/** Loads the messages of reading aloud. */
export const loadSpeechMessages = namespace(
	'speech',
	import.meta.glob<object>('../messages/speech/*.json', { import: 'default' }),
);
