import { expect, test } from '@playwright/test';
import type { TimedBlock } from '../core/speech/timed-blocks.ts';
import { type AudioLike, RecordingPlayer } from './recording-player.ts';

const LENGTH_SECONDS = 100;

/** An audio element that a test moves: its file comes when it is told, and its time runs by `hear`. */
class FalseAudio extends EventTarget {
	currentTime = 0;
	defaultPlaybackRate = 1;
	playbackRate = 1;
	duration = Number.NaN;
	ended = false;
	error: MediaError | null = null;
	paused = true;
	readyState = 0;
	isAllowed = true;

	play(): Promise<void> {
		if (!this.isAllowed) return Promise.reject(new Error('NotAllowedError'));
		if (this.ended) this.currentTime = 0;
		this.ended = false;
		this.paused = false;
		return Promise.resolve();
	}

	pause(): void {
		this.paused = true;
	}

	load(): void {
		this.readyState = 0;
		this.currentTime = 0;
		this.error = null;
	}

	come(): void {
		this.duration = LENGTH_SECONDS;
		this.readyState = 4;
		this.dispatchEvent(new Event('loadedmetadata'));
	}

	fail(): void {
		this.error = { code: 4 } as MediaError;
		this.dispatchEvent(new Event('error'));
	}

	hear(seconds: number): void {
		this.currentTime = seconds;
		this.ended = seconds === this.duration;
		this.paused ||= this.ended;
		this.dispatchEvent(new Event(this.ended ? 'ended' : 'timeupdate'));
	}
}

const block = (key: string, start: number, beginsSection = false): TimedBlock => ({
	...{ key, start, beginsSection, text: key, from: 0, to: key.length },
});
const BLOCKS = [block('a', 5), block('b', 20, true), block('c', 30), block('d', 60, true)];

function playing(blocks = BLOCKS) {
	const audio = new FalseAudio();
	const player = new RecordingPlayer(audio as AudioLike, blocks);
	return { audio, player, state: player.state.current };
}

test('it waits for its file, plays from where it was to begin, and tells which block is heard', () => {
	const { audio, player, state } = playing();
	player.play(20);
	expect(state()).toMatchObject({ status: 'waiting', seconds: 20, at: 1, duration: undefined });
	expect(audio.currentTime).toBe(0);
	audio.come();
	expect(audio.currentTime).toBe(20);
	expect(state()).toMatchObject({ status: 'reading', at: 1, duration: LENGTH_SECONDS });
	audio.hear(30.1);
	expect(state()).toMatchObject({ at: 2, seconds: 30.1 });
	audio.hear(1);
	expect(state().at).toBe(-1);
	player.pause();
	expect(state().status).toBe('paused');
	player.play();
	audio.hear(LENGTH_SECONDS);
	expect(state()).toMatchObject({ status: 'ended', at: 3 });
	player.play();
	expect(state()).toMatchObject({ status: 'reading', seconds: 0 });
});

test('it is stepped through by seconds and by sections, within its length', () => {
	const { audio, player } = playing();
	player.play();
	audio.come();
	player.skip(10);
	expect(audio.currentTime).toBe(10);
	player.skip(-30);
	expect(audio.currentTime).toBe(0);
	player.goToNextSection();
	expect(audio.currentTime).toBe(20);
	player.goToNextSection();
	player.goToNextSection();
	expect(audio.currentTime).toBe(60);
	player.skip(50);
	expect(audio.currentTime).toBe(LENGTH_SECONDS);
	player.setRate(1.5);
	expect([audio.playbackRate, audio.defaultPlaybackRate]).toEqual([1.5, 1.5]);
});

test('a file that fails is told, and asked for again at the same place', () => {
	const { audio, player, state } = playing();
	player.play(20);
	audio.come();
	audio.hear(42);
	audio.fail();
	expect(state()).toMatchObject({ isLost: true, status: 'paused', at: 2, seconds: 42 });
	player.play();
	expect(state()).toMatchObject({ isLost: false, status: 'waiting', seconds: 42 });
	audio.come();
	expect(state()).toMatchObject({ status: 'reading', seconds: 42 });
});

test('where the browser does not let it play, it is paused; without times no block is heard', async () => {
	const { audio, player, state } = playing([]);
	audio.isAllowed = false;
	player.play();
	await Promise.resolve();
	expect(state()).toMatchObject({ status: 'paused', isLost: false, at: -1 });
	audio.come();
	audio.hear(50);
	expect(state()).toMatchObject({ at: -1, seconds: 50 });
	player.goToNextSection();
	expect(audio.currentTime).toBe(50);
});
