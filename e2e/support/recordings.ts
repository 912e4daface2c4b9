import type { Page } from '@playwright/test';
import { RECORDING_FILE, RECORDING_SECONDS, tone } from './tone.ts';

/** Lets a test see the recordings that a page plays: `recordingsOf`. */
export async function noteRecordings(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const made: HTMLAudioElement[] = [];
		window.Audio = class extends Audio {
			constructor(src?: string) {
				super(src);
				made.push(this);
			}
		};
		Object.assign(window, { made });
	});
}

/** What the page's recordings do, the silence of voices among them. */
export const recordingsOf = (page: Page) =>
	page.evaluate(() =>
		(window as unknown as { made: HTMLAudioElement[] }).made.map((audio) => ({
			file: decodeURIComponent(audio.src.split('/').at(-1) ?? ''),
			isPlaying: !audio.paused && audio.readyState >= 3,
			seconds: audio.currentTime,
			rate: audio.playbackRate,
			loop: audio.loop,
			duration: audio.duration,
		})),
	);

/** Gives every article of a page a recording in which each block lasts a second. */
export async function giveRecordings(page: Page): Promise<void> {
	await page.route(/\/articles\/[a-z][^/]*\/[a-z]+\.json$/, async (route) => {
		const article = await (await route.fetch()).json();
		const times = article.body
			.slice(0, RECORDING_SECONDS)
			.map(({ _key: key }: { _key: string }, at: number) => ({ key, at }));
		await route.fulfill({ json: { ...article, audio: { src: RECORDING_FILE, times } } });
	});
	const body = tone(RECORDING_SECONDS);
	await page.route('**/*.wav', (route) => route.fulfill({ body, contentType: 'audio/wav' }));
}
