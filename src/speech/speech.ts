/** Reading aloud, with its messages, as one file to load. */
export { loadSpeechMessages as loadMessages } from '../i18n/namespaces/speech.ts';
export { SpeechBar as Sheet } from './SpeechBar.tsx';
