/** What is read of a browser's voice (`SpeechSynthesisVoice`). */
export interface Voice {
	voiceURI: string;
	name: string;
	/** A language tag; Android writes it with an underscore. */
	lang: string;
	/** Whether it speaks without a network. */
	localService: boolean;
	default: boolean;
}

/** A language tag in full, with its usual script and region: `ar-Arab-EG`. */
function inFull(tag: string): Intl.Locale | undefined {
	try {
		return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
	} catch {
		return undefined;
	}
}

/**
 * The voices of a language, the best first: that which the reader chose, else those of the usual region,
 * of which Chinese has others than Mandarin's, then those that need no network, then the browser's default.
 *
 * @param chosen the `voiceURI` of the reader's choice
 */
export function voicesFor<V extends Voice>(
	voices: readonly V[],
	lang: string,
	chosen?: string | null,
): V[] {
	const wanted = inFull(lang);
	const rank = (voice: V) => {
		const its = inFull(voice.lang);
		return [
			voice.voiceURI === chosen,
			its?.script === wanted?.script,
			its?.region === wanted?.region,
			voice.localService,
			voice.default,
		].reduce((sum, holds) => 2 * sum + Number(holds), 0);
	};
	return voices
		.filter((voice) => wanted && inFull(voice.lang)?.language === wanted.language)
		.sort((one, other) => rank(other) - rank(one));
}
