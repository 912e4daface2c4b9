import { expect } from '@playwright/test';
import { type Asked, giveVoices } from '../support/false-synthesis.ts';
import { journey } from './journey.ts';
import { openLive } from './look.ts';
import type { Tab } from './tab.ts';

const GUIDE = '/ar/reading-guide/';
const LISTEN = 'استماع';
const NO_VOICES = 'this engine does not speak, and there is no control';
/** More utterances than are asked for: none ends by itself, so that the reader's steps come in between. */
const ENDLESS = 1e6;

const askedOf = (tab: Tab) =>
	tab.ask(() => (window as unknown as { asked: Asked[] }).asked.map((one) => ({ ...one })));
const last = async (tab: Tab) => (await askedOf(tab)).at(-1);

journey(
	'an article is read aloud, sentence by sentence, where the engine speaks',
	async ({ tab }) => {
		await openLive(tab, GUIDE);
		const speaks = await tab.ask(() => 'speechSynthesis' in window);
		expect(await tab.sees('button', LISTEN)).toBe(speaks);
		journey.skip(!speaks, NO_VOICES);
		await tab.ask(giveVoices, { endless: ENDLESS });
		await tab.click('button', LISTEN);
		await expect.poll(() => last(tab)).toMatchObject({ text: 'كيف تقرأ في «متن»', voice: 'ar-EG' });
		await tab.click('button', 'الجملة التالية');
		await expect.poll(async () => (await last(tab))?.text).toMatch(/^دليل قصير/);
		await tab.click('button', 'القسم التالي');
		await expect.poll(async () => (await last(tab))?.text).toBe('المتن والحاشية');
		const highlights = await tab.ask(() => 'highlights' in CSS);
		expect((await last(tab))?.lit).toBe(highlights ? 'المتن والحاشية' : '');

		// A pause, and on: the same sentence is said again.
		await tab.click('button', 'إيقاف مؤقت');
		const count = (await askedOf(tab)).length;
		await tab.click('button', 'متابعة القراءة');
		await expect.poll(async () => (await askedOf(tab)).length).toBe(count + 1);
		expect((await last(tab))?.text).toBe('المتن والحاشية');
		await tab.press('Escape');
		await expect.poll(() => tab.sees('button', 'إيقاف مؤقت')).toBe(false);
		expect(await tab.ask(() => document.activeElement?.textContent)).toBe('المتن والحاشية');
	},
);
