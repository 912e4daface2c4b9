import type { Page } from '@playwright/test';

/** How the browser's voices behave. */
type SynthesisOptions = {
	/** The languages that they have, a voice each. */
	langs?: readonly string[];
	/** Whether they are listed only when `listVoices` is called. */
	late?: boolean;
	/** How many utterances begin and never end, before those that end at once. */
	endless?: number;
	/** The number of the utterance that fails, from 0. */
	fails?: number;
	/** Whether they fall silent in a hidden tab. */
	rests?: boolean;
};

/** What a page has asked its voices to say. */
export interface Asked {
	text: string;
	lang: string;
	voice: string;
	rate: number;
	/** The words that were highlighted when it began. */
	lit: string;
}

/** Gives a page voices that say nothing and note what they are asked. */
export async function falseSynthesis(page: Page, options: SynthesisOptions = {}): Promise<void> {
	await page.addInitScript(giveVoices, options);
}

/** Gives the page that it runs in false voices; it uses nothing from outside. */
export function giveVoices({
	langs = ['ar-EG', 'en-US'],
	late,
	endless = 0,
	fails,
	rests,
}: SynthesisOptions): void {
	const asked: object[] = [];
	const voices = langs.map((lang) => ({
		...{ voiceURI: lang, name: `Voice of ${lang}`, lang, localService: true, default: false },
	}));
	let listed: object[] = late ? [] : voices;
	let current: { utterance: EventTarget; timers: ReturnType<typeof setTimeout>[] } | undefined;
	class FalseUtterance extends EventTarget {
		lang = '';
		voice: { lang: string } | null = null;
		rate = 1;
		constructor(public text: string) {
			super();
		}
	}
	const synthesis = Object.assign(new EventTarget(), {
		getVoices: () => listed,
		speak(utterance: FalseUtterance) {
			const { text, lang, voice, rate } = utterance;
			const said = { text, lang, voice: voice?.lang, rate, lit: '' };
			const number = asked.push(said) - 1;
			utterance.addEventListener('start', () => {
				said.lit = [...(CSS.highlights?.get('spoken') ?? [])].join();
			});
			const tell = (event: string, ms: number) =>
				setTimeout(() => utterance.dispatchEvent(new Event(event)), ms);
			const timers: ReturnType<typeof setTimeout>[] = [];
			if (!rests || !document.hidden) timers.push(tell(number === fails ? 'error' : 'start', 0));
			if (timers.length > 0 && number !== fails && number >= endless) timers.push(tell('end', 1));
			current = { utterance, timers };
		},
		cancel() {
			current?.timers.forEach(clearTimeout);
			current?.utterance.dispatchEvent(new Event('error'));
			current = undefined;
		},
	});
	const listVoices = () => {
		listed = voices;
		synthesis.dispatchEvent(new Event('voiceschanged'));
	};
	Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
	Object.assign(window, { SpeechSynthesisUtterance: FalseUtterance, asked, listVoices });
}

/** What the page has asked its voices to say so far. */
export const askedOf = (page: Page): Promise<Asked[]> =>
	page.evaluate(() => (window as unknown as { asked: Asked[] }).asked);

/** Lets the page know the voices that come late. */
export const listVoices = (page: Page): Promise<void> =>
	page.evaluate(() => (window as unknown as { listVoices: () => void }).listVoices());
