import { blockAt, type TimedBlock } from '../core/speech/timed-blocks.ts';
import { createStore } from '../ui/store.ts';

/** What the player uses of an audio element. */
export type AudioLike = EventTarget &
	Pick<
		HTMLAudioElement,
		| 'currentTime'
		| 'defaultPlaybackRate'
		| 'duration'
		| 'ended'
		| 'error'
		| 'load'
		| 'pause'
		| 'paused'
		| 'play'
		| 'playbackRate'
		| 'readyState'
	>;

/** What a recording shows of itself. */
interface RecordingState {
	/** The index of the block that is heard; -1 before the first. */
	at: number;
	status: 'waiting' | 'reading' | 'paused' | 'ended';
	/** Whether the file did not come, or can't be played. */
	isLost: boolean;
	/** Where it is, in seconds. */
	seconds: number;
	/** How long it is, in seconds; undefined until that is known. */
	duration: number | undefined;
}

/** `HTMLMediaElement.HAVE_METADATA` and `HAVE_FUTURE_DATA`. */
const HAS_METADATA = 1;
const HAS_NEXT_FRAMES = 3;

/** The events after which an audio element may be in another state. */
const EVENTS = [
	...['loadedmetadata', 'durationchange', 'canplay', 'play', 'playing', 'waiting', 'pause'],
	...['timeupdate', 'seeking', 'seeked', 'ended', 'error'],
];

/** Plays a publisher's recording of an article, and tells which of its blocks is heard. */
export class RecordingPlayer {
	readonly state = createStore<RecordingState>({
		...{ at: -1, status: 'paused', isLost: false, seconds: 0, duration: undefined },
	});
	/** Where it is to go once its length is known: before, engines differ in whether they do. */
	#aim: number | undefined;

	constructor(
		private readonly audio: AudioLike,
		private readonly blocks: readonly TimedBlock[],
	) {
		for (const event of EVENTS) audio.addEventListener(event, () => this.#update());
	}

	/** Plays on, or from so many seconds. */
	play(seconds?: number): void {
		const { isLost } = this.state.current();
		if (isLost) {
			this.#aim = this.state.current().seconds;
			this.audio.load();
		}
		if (seconds !== undefined) this.goTo(seconds);
		// Where the browser does not let it play, it stays paused.
		this.audio.play().catch(() => this.#update());
		this.#update();
	}

	pause(): void {
		this.audio.pause();
		this.#update();
	}

	/** Goes to so many seconds, whether it plays or not. */
	goTo(seconds: number): void {
		const { duration = Number.POSITIVE_INFINITY } = this.state.current();
		const aim = Math.min(Math.max(0, seconds), duration);
		if (this.audio.readyState >= HAS_METADATA) this.audio.currentTime = aim;
		else this.#aim = aim;
		this.#update();
	}

	/** Goes so many seconds on, or back. */
	skip(seconds: number): void {
		this.goTo(this.state.current().seconds + seconds);
	}

	/** Goes to the next heading that has a time, where there is one. */
	goToNextSection(): void {
		const { at } = this.state.current();
		const next = this.blocks.find(({ beginsSection }, index) => beginsSection && index > at);
		if (next) this.goTo(next.start);
	}

	/** Plays at another speed; 1 is its own. */
	setRate(rate: number): void {
		// Loading sets a recording back to its default rate.
		this.audio.defaultPlaybackRate = rate;
		this.audio.playbackRate = rate;
	}

	#update(): void {
		const { audio } = this;
		if (this.#aim !== undefined && audio.readyState >= HAS_METADATA) {
			audio.currentTime = this.#aim;
			this.#aim = undefined;
		}
		const seconds = this.#aim ?? audio.currentTime;
		const isLost = audio.error !== null;
		this.state.set({
			at: blockAt(this.blocks, seconds),
			status: this.#status(),
			isLost,
			seconds: isLost ? this.state.current().seconds : seconds,
			duration: Number.isFinite(audio.duration) ? audio.duration : undefined,
		});
	}

	#status(): RecordingState['status'] {
		const { ended, error, paused, readyState } = this.audio;
		if (ended) return 'ended';
		if (paused || error) return 'paused';
		return readyState >= HAS_NEXT_FRAMES ? 'reading' : 'waiting';
	}
}
