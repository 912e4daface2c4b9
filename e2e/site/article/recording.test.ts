import { expect, type Page } from '@playwright/test';
import { askedOf, falseSynthesis } from '../../support/false-synthesis.ts';
import { messageOf } from '../../support/messages.ts';
import { noteRecordings, recordingsOf } from '../../support/recordings.ts';
import { RECORDED_SLUG } from '../../support/sites/recorded-article.ts';
import { test } from '../../support/sites/test.ts';
import { RECORDING_FILE, RECORDING_SECONDS } from '../../support/tone.ts';
import { open, openWhole, watch } from '../../support/watch.ts';

const ar = (path: string) => messageOf('ar', path);
const say = (path: string, values: Record<string, string> = {}) =>
	Object.entries(values).reduce(
		(text, [name, value]) => text.replace(`{{${name}}}`, value),
		ar(path),
	);
const TEN = { seconds: '10' };
const article = (address: string, query = '') => `${address}ar/${RECORDED_SLUG}/${query}`;
const bar = (page: Page) => page.getByRole('region', { name: ar('speech:title') });
const status = (page: Page) => bar(page).getByRole('status');
const control = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const slider = (page: Page) => bar(page).getByRole('slider', { name: ar('speech:position') });
const voices = (page: Page) => bar(page).getByRole('combobox', { name: ar('speech:voice') });
const litOf = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join());
const textOf = (page: Page, key: string) => page.locator(`#${key}`).textContent();
const recording = async (page: Page) =>
	(await recordingsOf(page)).find(({ file }) => file === RECORDING_FILE);

test('a recording is loaded when it is asked for, plays from the line on the screen, and lights the block that is heard', async ({
	page,
	readerSite,
}) => {
	const { complaints } = watch(page);
	await falseSynthesis(page, { langs: ['ar-EG'] });
	await noteRecordings(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
	const isAsked = () => asked.some((url) => url.endsWith(RECORDING_FILE));
	await open(page, article(readerSite.address));
	await control(page, ar('article.listen')).focus();
	expect(isAsked()).toBe(false);
	await page.keyboard.press('Enter');
	await expect(control(page, ar('speech:pause'))).toBeFocused();
	await expect.poll(() => recording(page)).toMatchObject({ isPlaying: true });
	await page.keyboard.press('Enter');
	await expect(control(page, ar('speech:play'))).toBeFocused();
	await expect.poll(() => recording(page)).toMatchObject({ isPlaying: false });
	await slider(page).fill('15');
	await expect.poll(() => litOf(page)).toContain('هذه فقرة أولى');
	expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('مقال مسموع');
	expect(await askedOf(page)).toEqual([]);

	// Steps, also into what "show more" hides; the page follows.
	await control(page, say('speech:forward', TEN)).click();
	await expect.poll(() => litOf(page)).toBe(await textOf(page, 'second'));
	await expect(page.locator('#last')).toBeHidden();
	await control(page, ar('speech:section')).click();
	await expect.poll(() => litOf(page)).toBe('باب مسموع');
	await control(page, ar('speech:section')).click();
	await expect.poll(() => litOf(page)).toBe('الباب الأخير');
	await expect(page.locator('#last')).toBeInViewport();
	await control(page, say('speech:rewind', TEN)).click();
	await expect.poll(() => litOf(page)).toBe(await textOf(page, 'third'));

	// Speed; the slider; the end.
	await bar(page)
		.getByRole('combobox', { name: ar('speech:speed') })
		.selectOption('1.5');
	await expect.poll(() => recording(page)).toMatchObject({ rate: 1.5 });
	await slider(page).fill('51');
	await expect.poll(() => litOf(page)).toBe('الباب الأخير');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '0:51 / 1:00');
	await control(page, ar('speech:play')).click();
	await slider(page).fill(String(RECORDING_SECONDS));
	await expect(control(page, ar('speech:play'))).toBeVisible();
	await expect.poll(() => litOf(page)).toBe(await textOf(page, 'fourth'));

	// From selected words, in a pause; Escape ends it, and leaves the focus at what was heard.
	await page.locator('#third').evaluate((block) => getSelection()?.selectAllChildren(block));
	await control(page, ar('speech:play')).click();
	await expect.poll(() => recording(page)).toMatchObject({ isPlaying: true });
	await control(page, ar('speech:pause')).click();
	await slider(page).fill('41');
	await expect.poll(() => litOf(page)).toBe(await textOf(page, 'third'));
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeHidden();
	await expect(page.locator('#third')).toBeFocused();
	expect(await litOf(page)).toBe('');
	expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBe(null);
	expect(complaints).toEqual([]);
});

test('a voice can be chosen in its place, and back; another text has its own recording, which goes on where it was stopped, or none', async ({
	page,
	readerSite,
}) => {
	await falseSynthesis(page, { langs: ['ar-EG', 'fa-IR', 'en-US'], endless: 1e6 });
	await noteRecordings(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, article(readerSite.address));
	await control(page, ar('article.listen')).click();
	await control(page, ar('speech:pause')).click();
	await control(page, ar('speech:section')).click();
	await expect.poll(() => litOf(page)).toBe('باب مسموع');
	await voices(page).selectOption('Voice of ar-EG');
	await expect.poll(async () => (await askedOf(page))[0]?.text).toBe('باب مسموع');
	await expect
		.poll(async () => (await recordingsOf(page)).at(-1))
		.toMatchObject({ isPlaying: true, loop: true });
	await voices(page).selectOption(ar('speech:recording'));
	await expect
		.poll(async () => (await recordingsOf(page)).at(-1))
		.toMatchObject({ file: RECORDING_FILE, isPlaying: true });
	expect((await recordingsOf(page)).at(-1)?.seconds).toBeGreaterThanOrEqual(30);

	await open(page, article(readerSite.address, '?text=en'));
	await control(page, ar('article.listen')).click();
	await expect.poll(() => recording(page)).toMatchObject({ isPlaying: true });
	await control(page, say('speech:forward', TEN)).click();
	await control(page, say('speech:forward', TEN)).click();
	await expect.poll(async () => (await recording(page))?.seconds).toBeGreaterThan(20);
	expect(await litOf(page)).toBe('');
	await expect(control(page, ar('speech:section'))).toBeHidden();
	await control(page, ar('frame.close')).click();
	await expect(bar(page)).toBeHidden();
	await open(page, article(readerSite.address, '?text=en'));
	await control(page, ar('article.listen')).click();
	await expect.poll(async () => (await recording(page))?.seconds).toBeGreaterThan(20);

	await open(page, article(readerSite.address, '?text=fa'));
	await control(page, ar('article.listen')).click();
	await expect.poll(async () => (await askedOf(page))[0]?.voice).toBe('fa-IR');
	expect(await recording(page)).toBe(undefined);

	// Its note is read where one asks, or begins at it.
	const last = async () => (await askedOf(page)).at(-1)?.text;
	const notes = bar(page).getByRole('combobox', { name: ar('speech:notes') });
	await notes.selectOption(ar('speech:notesRead'));
	await control(page, ar('speech:next')).click();
	await expect.poll(() => litOf(page)).toMatch(/^هذه فقرة أولى/);
	await control(page, ar('speech:next')).click();
	await expect.poll(() => litOf(page)).toContain('حاشية الفقرة الأولى');
	await expect.poll(last).toBe('الحاشية 1');
	await notes.selectOption(ar('speech:notesSkipped'));
	await expect.poll(last).not.toBe('الحاشية 1');
	await control(page, ar('speech:pause')).click();
	await page.locator('#note').evaluate((block) => getSelection()?.selectAllChildren(block));
	await control(page, ar('speech:play')).click();
	await expect.poll(last).toBe('الحاشية 1');
});

test('a recording that does not come is told, and a voice reads; without voices it is asked for again', async ({
	page,
	context,
	readerSite,
}) => {
	await falseSynthesis(page, { langs: ['ar-EG'], endless: 1e6 });
	await page.route('**/*.wav', (route) => route.abort());
	await openWhole(page, article(readerSite.address, '#later'));
	await control(page, ar('article.listen')).dispatchEvent('click');
	await expect(status(page)).toContainText(ar('speech:lost'));
	await expect(status(page)).toContainText(ar('speech:instead'));
	await expect.poll(async () => (await askedOf(page))[0]?.text).toBe('باب مسموع');

	const other = await context.newPage();
	await noteRecordings(other);
	await other.addInitScript(() => {
		for (let from: object | null = window; from; from = Object.getPrototypeOf(from))
			Reflect.deleteProperty(from, 'speechSynthesis');
	});
	await other.route('**/*.wav', (route) => route.abort());
	await openWhole(other, article(readerSite.address, '#later'));
	await control(other, ar('article.listen')).dispatchEvent('click');
	await expect(status(other)).toHaveText(ar('speech:lost'));
	await expect(voices(other)).toBeHidden();
	await other.unroute('**/*.wav');
	await control(other, ar('speech:play')).click();
	await expect.poll(() => recording(other)).toMatchObject({ isPlaying: true });
	expect((await recording(other))?.seconds).toBeGreaterThanOrEqual(30);
});
