import { spokenLength } from '../core/speech/sentence-bounds.ts';
import type { Sentence } from '../core/speech/spoken-article.ts';
import { type Voice, voicesFor } from '../core/speech/voice-for.ts';
import { createStore } from '../ui/store.ts';

/** What the player needs of a browser's voices. */
export interface Engine {
	/** The voices that are known so far. */
	voices: () => readonly Voice[];
	/** Says a text, and tells what becomes of it. */
	say: (
		said: { text: string; lang: string; voice: Voice; rate: number },
		tell: (event: 'start' | 'end' | 'error') => void,
	) => void;
	/** Stops what is being said. */
	cancel: () => void;
}

/** What the player shows of itself. */
export interface PlayerState {
	/** The index of the sentence that is said, or is next; -1 before the first. */
	at: number;
	status: 'waiting' | 'reading' | 'paused' | 'ended';
	/** Why it can't go on: the browser has no voices, none of the article's language, or none that speaks. */
	fault?: 'noVoices' | 'noVoice' | 'silent' | undefined;
	/** The languages without a voice, whose words were left out. */
	leftOut: readonly string[];
}

/** How the reader wants it read. */
export interface SpeechChoices {
	/** 1 is a voice's usual speed. */
	rate: number;
	/** The `voiceURI` of the voice for the article's language. */
	voice: string | null;
	/** Whether footnotes are read. */
	notes: boolean;
}

/** How long browsers may take to list their voices, in ms. */
const VOICES_MS = 2000;
/** How long a voice may take to begin, in ms. */
const BEGIN_MS = 5000;
/** How long it may take for each letter of an alphabet, in ms: about twice as long as the slowest voices. */
const LETTER_MS = 150;
/** Number of failures without a word between them after which the reader is told. */
const MAX_FAILURES = 3;

/**
 * Reads sentences aloud, one utterance after the other. A pause is a cancel, after which the utterance is
 * said again: on Android it would be anyway, and network voices forget what was paused. What neither ends
 * nor fails in time is given up, so that the reading never stands still.
 */
export class Player {
	readonly state = createStore<PlayerState>({ at: -1, status: 'paused', leftOut: [] });
	/** The index of the utterance in its sentence. */
	#part = 0;
	/** The key of the block at which the reader let it begin: a footnote is read then in any case. */
	#begunAt: string | undefined;
	/** Number of failures since the last utterance that ended. */
	#failures = 0;
	/** Number of the utterance: events of earlier ones are ignored. */
	#turn = 0;
	#timer: unknown;

	/**
	 * @param lang the article's language: without a voice of it, nothing is read
	 * @param timers milliseconds by the page's clock
	 */
	constructor(
		private readonly sentences: readonly Sentence[],
		private readonly lang: string,
		private readonly engine: Engine,
		private choices: SpeechChoices,
		private readonly timers = {
			set: (run: () => void, ms: number): unknown => setTimeout(run, ms),
			clear: (timer: unknown) => clearTimeout(timer as number),
		},
	) {}

	/** Reads on from a sentence, by default from the current one; once it has ended, from the first. */
	play(from?: number): void {
		const at = from ?? (this.#is('ended') ? 0 : Math.max(0, this.state.current().at));
		if (from !== undefined) this.#begunAt = this.sentences[from]?.key;
		if (from !== undefined || this.#is('ended')) this.#part = 0;
		this.#failures = 0;
		this.#show({ at, status: 'waiting', fault: undefined });
		this.#halt();
		if (this.#voiceOf(this.lang)) this.#say();
		else {
			this.#wait(VOICES_MS, () => {
				const fault = this.engine.voices().length > 0 ? 'noVoice' : 'noVoices';
				this.#show({ status: 'paused', fault });
			});
		}
	}

	pause(): void {
		this.#halt();
		this.#show({ status: 'paused' });
	}

	/** Goes to the sentence before: reads it if it was reading. */
	goBack(): void {
		const { at } = this.state.current();
		this.#goTo(this.sentences.findLastIndex((one, index) => index < at && this.#isRead(one)));
	}

	/** Goes to the next sentence. */
	goOn(): void {
		const { at } = this.state.current();
		this.#goTo(this.sentences.findIndex((one, index) => index > at && this.#isRead(one)));
	}

	/** Goes to the next heading, where there is one. */
	goToNextSection(): void {
		const { at } = this.state.current();
		this.#goTo(this.sentences.findIndex(({ beginsSection }, index) => beginsSection && index > at));
	}

	/** Takes other choices; what is being said is said again. */
	choose(choices: SpeechChoices): void {
		if (this.choices.notes && !choices.notes) this.#begunAt = undefined;
		this.choices = choices;
		if (this.#is('reading')) this.play();
	}

	/** To be called when the browser has other voices than before: a reading that waits for one begins. */
	voicesChanged(): void {
		const { fault } = this.state.current();
		const isWaiting = this.#is('waiting') || fault === 'noVoice' || fault === 'noVoices';
		if (isWaiting && this.#voiceOf(this.lang)) this.play();
	}

	/** To be called when the page is visible again: voices may fall silent in a hidden one. */
	shown(): void {
		if (this.state.current().fault === 'silent') this.play();
	}

	#goTo(at: number): void {
		const sentence = this.sentences[at];
		if (!sentence) return;
		if (this.#is('reading') || this.#is('waiting')) this.play(at);
		else {
			this.#part = 0;
			this.#begunAt = sentence.key;
			this.#show({ at, status: 'paused' });
		}
	}

	#isRead({ isNote, key }: Sentence): boolean {
		return !isNote || this.choices.notes || key === this.#begunAt;
	}

	#is(status: PlayerState['status']): boolean {
		return this.state.current().status === status;
	}

	#show(change: Partial<PlayerState>): void {
		this.state.set({ ...this.state.current(), ...change });
	}

	#voiceOf(lang: string): Voice | undefined {
		return voicesFor(this.engine.voices(), lang, lang === this.lang ? this.choices.voice : null)[0];
	}

	#wait(ms: number, run: () => void): void {
		this.timers.clear(this.#timer);
		this.#timer = this.timers.set(run, ms);
	}

	#halt(): void {
		this.#turn++;
		this.timers.clear(this.#timer);
		this.engine.cancel();
	}

	/** Says the current utterance, or the next one that has a voice. */
	#say(): void {
		let { at, leftOut } = this.state.current();
		for (; at < this.sentences.length; at++, this.#part = 0) {
			const sentence = this.sentences[at];
			if (!sentence || !this.#isRead(sentence)) continue;
			for (const { text, lang } of sentence.utterances.slice(this.#part)) {
				const voice = this.#voiceOf(lang);
				if (voice) {
					this.#show({ at, status: 'reading', leftOut });
					this.#utter(text, lang, voice);
					return;
				}
				if (!leftOut.includes(lang)) leftOut = [...leftOut, lang];
				this.#part++;
			}
		}
		this.#part = 0;
		this.#halt();
		this.#show({ status: 'ended', leftOut });
	}

	#utter(text: string, lang: string, voice: Voice): void {
		const { rate } = this.choices;
		const turn = ++this.#turn;
		const isFirst = this.#failures === 0;
		const end = () => {
			this.#failures = 0;
			this.#next();
		};
		const fail = () => {
			this.#halt();
			if (++this.#failures >= MAX_FAILURES) this.#show({ status: 'paused', fault: 'silent' });
			else if (isFirst) this.#say();
			else this.#next();
		};
		this.#wait(BEGIN_MS, fail);
		this.engine.say({ text, lang, voice, rate }, (event) => {
			if (turn !== this.#turn) return;
			if (event === 'end') end();
			else if (event === 'error') fail();
			else {
				this.#wait(BEGIN_MS + (spokenLength(text) * LETTER_MS) / rate, () => {
					this.#halt();
					end();
				});
			}
		});
	}

	#next(): void {
		this.#part++;
		this.#say();
	}
}
