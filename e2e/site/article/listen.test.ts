import { expect, type Page, test } from '@playwright/test';
import { askedOf, falseSynthesis, listVoices } from '../../support/false-synthesis.ts';
import { messageOf } from '../../support/messages.ts';
import { open, showAs, watch } from '../../support/watch.ts';

const GUIDE = '/ar/reading-guide/';
const ar = (path: string) => messageOf('ar', path);
const bar = (page: Page) => page.getByRole('region', { name: ar('speech:title') });
const control = (page: Page, path: string) =>
	page.getByRole('button', { name: ar(path), exact: true });
const litOf = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join());
const last = async (page: Page) => (await askedOf(page)).at(-1);
const lastText = async (page: Page) => (await last(page))?.text;

/** Longer than any utterance may take, in ms. */
const LONG_MS = 60_000;
/** Utterances that are never at their end. */
const ENDLESS = 1e6;

/** Scrolls with the wheel of a mouse, and waits for the end of it. */
async function wheel(page: Page, by: number): Promise<void> {
	const end = page.evaluate(
		() => new Promise((done) => addEventListener('scrollend', done, { once: true })),
	);
	await page.mouse.move(600, 300);
	await page.mouse.wheel(0, by);
	await end;
}

test('by the keyboard alone an article is read to its end, each sentence lit, in spite of an error and of voices that stop', async ({
	page,
}) => {
	const { complaints } = watch(page);
	// The first five never end: so the reader's keys come in between, however slow the machine is.
	await falseSynthesis(page, { endless: 5, fails: 9 });
	await page.clock.install({ time: 0 });
	await open(page, GUIDE);
	await page.clock.pauseAt(10 * LONG_MS);
	await control(page, 'article.listen').focus();
	await page.keyboard.press('Enter');
	await expect(control(page, 'speech:pause')).toBeFocused();
	await page.clock.runFor(10);
	expect(await last(page)).toMatchObject({ voice: 'ar-EG', lit: 'كيف تقرأ في «متن»' });

	// Nothing is said in a pause; after it the same sentence is.
	await page.keyboard.press('Enter');
	await page.clock.fastForward(LONG_MS);
	expect(await askedOf(page)).toHaveLength(1);
	await page.keyboard.press('Enter');
	await expect.poll(() => askedOf(page)).toHaveLength(2);
	expect(await lastText(page)).toBe('كيف تقرأ في «متن»');

	// The next sentence; then the next sections, of which "show more" hides some.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => lastText(page)).toMatch(/^دليل قصير/);
	await page.keyboard.press('Tab');
	await expect(page.locator('#moving')).toBeHidden();
	await page.keyboard.press('Enter');
	await expect.poll(() => litOf(page)).toBe('المتن والحاشية');
	await page.keyboard.press('Enter');
	await expect.poll(() => litOf(page)).toBe(await page.locator('#moving').textContent());
	await expect(page.locator('#moving')).toBeInViewport();

	// The voice stops without a word; it goes on by the clock, and an utterance that fails is said again.
	await page.clock.fastForward(LONG_MS);
	await page.clock.resume();
	await expect(control(page, 'speech:play')).toBeVisible();
	const asked = await askedOf(page);
	const caption = await page.locator('caption').textContent();
	expect(asked.some(({ text }) => text === ar('speech:code'))).toBe(true);
	const faults = asked.slice(10).filter(
		({ text, lit, lang, voice }) =>
			!voice.startsWith(lang) ||
			// Not in the block's words: the numbers of a list, that code is left out, a table's caption.
			(!(/^\d+$/.test(text) || text === ar('speech:code') || text === caption) &&
				!lit.replace(/\s+/g, ' ').includes(text.trim())),
	);
	expect(faults).toEqual([]);

	// Escape ends it, and leaves the focus at the last block.
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeHidden();
	expect(await litOf(page)).toBe('');
	await expect(page.locator(':focus')).toBeInViewport();
	expect(complaints).toEqual([]);
});

test('the page follows until the reader scrolls; it is led back, or read from there; another page ends it', async ({
	page,
}) => {
	await falseSynthesis(page, { endless: ENDLESS });
	await page.clock.install({ time: 0 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, `${GUIDE}#outline`);
	await expect(page.locator('#outline')).toBeFocused();
	await page.clock.pauseAt(10 * LONG_MS);
	await control(page, 'article.listen').dispatchEvent('click');
	await expect.poll(() => lastText(page)).toBe(await page.locator('#outline').textContent());
	await expect(page.locator('#outline')).toBeInViewport();
	await wheel(page, 3000);
	await control(page, 'speech:next').click();
	await expect.poll(() => litOf(page)).toMatch(/^تجمع «محتويات المقال»/);
	await expect(page.locator('#p7')).not.toBeInViewport();
	await control(page, 'speech:follow').click();
	await expect(page.locator('#p7')).toBeInViewport();
	await expect(control(page, 'speech:follow')).toBeHidden();

	await wheel(page, 2000);
	await control(page, 'speech:here').click();
	await expect.poll(() => litOf(page)).not.toMatch(/^تجمع «محتويات المقال»/);
	const edges = await page.evaluate(() => {
		const [range] = CSS.highlights.get('spoken') ?? [];
		const lines = [...((range as Range | undefined)?.getClientRects() ?? [])];
		const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
		return lines.map(({ bottom }) => bottom - header);
	});
	expect(Math.max(...edges)).toBeGreaterThan(0);

	// Selected words, in a pause.
	await control(page, 'speech:pause').click();
	await page.locator('#p1').evaluate((block) => getSelection()?.selectAllChildren(block));
	await control(page, 'speech:play').click();
	await expect.poll(() => lastText(page)).toMatch(/^صُنع متن/);
	await expect(page.locator('#p1')).toBeInViewport();

	const count = (await askedOf(page)).length;
	await page.getByRole('banner').getByRole('link').first().click();
	await expect(page).toHaveURL('/ar/');
	await expect(bar(page)).toBeHidden();
	expect(await askedOf(page)).toHaveLength(count);
});

test('what is missing is said: voices, a voice of the language, an answer; without the power there is no control', async ({
	page,
	context,
}) => {
	const status = (other: Page) => bar(other).getByRole('status');
	const listen = async (other: Page, options: Parameters<typeof falseSynthesis>[1]) => {
		await falseSynthesis(other, { endless: ENDLESS, ...options });
		await open(other, GUIDE);
		await control(other, 'article.listen').click();
		await expect(bar(other)).toBeVisible();
	};
	await page.clock.install({ time: 0 });
	await listen(page, { langs: ['en-US', 'ar-SA'], late: true, rests: true });
	await page.clock.fastForward(LONG_MS);
	await expect(status(page)).toContainText(ar('speech:noVoices'));
	await expect(status(page)).toContainText(ar('speech:where'));
	await listVoices(page);
	await expect(status(page)).toHaveText('');
	expect(await last(page)).toMatchObject({ voice: 'ar-SA', lang: 'ar' });

	// Voices that fall silent in a hidden tab: it goes on when the reader is back.
	await showAs(page, 'hidden');
	await expect(async () => {
		await page.clock.fastForward(LONG_MS);
		await expect(status(page)).toContainText(ar('speech:silent'), { timeout: 100 });
	}).toPass();
	const before = (await askedOf(page)).length;
	await showAs(page, 'visible');
	await expect(control(page, 'speech:pause')).toBeVisible();
	expect(await askedOf(page)).toHaveLength(before + 1);

	const persian = await context.newPage();
	await listen(persian, { langs: ['fa-IR', 'en-US'] });
	await persian.clock.fastForward(LONG_MS);
	await expect(status(persian)).toContainText(
		ar('speech:noVoice').replace('{{language}}', ar('languages.ar')),
	);
	expect(await askedOf(persian)).toEqual([]);

	const without = await context.newPage();
	await without.addInitScript(() => {
		for (let from: object | null = window; from; from = Object.getPrototypeOf(from))
			Reflect.deleteProperty(from, 'speechSynthesis');
	});
	await open(without, GUIDE);
	await expect(control(without, 'article.share')).toBeVisible();
	await expect(control(without, 'article.listen')).toBeHidden();
});
