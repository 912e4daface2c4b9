import { storage } from '../browser/stored/storage.ts';
import type { SpeechChoices } from './player.ts';

/** The speeds that the reader can choose from. */
export const RATES: readonly number[] = [0.75, 1, 1.25, 1.5, 2];

const RATE_KEY = 'matn:speed';
const VOICE_KEY = 'matn:voice';
const NOTES_KEY = 'matn:notes-aloud';

/** The stored choices; of voices, that for a language. */
export function readSpeechChoices(lang: string): SpeechChoices {
	const rate = Number(storage.get(RATE_KEY));
	return {
		rate: RATES.includes(rate) ? rate : 1,
		voice: storage.get(`${VOICE_KEY}:${lang}`),
		notes: storage.get(NOTES_KEY) !== null,
	};
}

/** Stores the choices, the voice for a language. */
export function storeSpeechChoices(lang: string, { rate, voice, notes }: SpeechChoices): void {
	storage.set(RATE_KEY, rate === 1 ? null : String(rate));
	storage.set(`${VOICE_KEY}:${lang}`, voice);
	storage.set(NOTES_KEY, notes ? 'read' : null);
}
