import type { Engine } from './player.ts';

/** The browser's own voices. */
export function browserEngine(synthesis = window.speechSynthesis): Engine {
	// Chrome sends no events of an utterance that nothing refers to.
	let current: SpeechSynthesisUtterance | undefined;
	return {
		voices: () => synthesis.getVoices(),
		say: ({ text, lang, voice, rate }, tell) => {
			current = new SpeechSynthesisUtterance(text);
			current.lang = lang;
			current.voice = voice as SpeechSynthesisVoice;
			current.rate = rate;
			for (const event of ['start', 'end', 'error'] as const)
				current.addEventListener(event, () => tell(event));
			synthesis.speak(current);
		},
		cancel: () => synthesis.cancel(),
	};
}
