import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { awayFromHeader, isInView, openLive, settled } from './look.ts';
import type { Tab } from './tab.ts';

const GUIDE = '/ar/reading-guide/';
const NAME = 'محتويات المقال';
/** How far the page is scrolled at a time, in CSS pixels. */
const STEP = 20;

/** The keys of the entries that are marked. */
const marked = (tab: Tab) =>
	tab.ask(() =>
		[...document.querySelectorAll('nav [aria-current="location"]')].map((link) =>
			link.getAttribute('href')?.slice(1),
		),
	);
const entries = (tab: Tab) =>
	tab.ask(() =>
		[...document.querySelectorAll('nav a[href^="#"]')].map((link) => ({
			key: link.getAttribute('href')?.slice(1) ?? '',
			name: link.textContent ?? '',
		})),
	);

journey('a click goes to the section, under the header, and marks it', async ({ tab }) => {
	await openLive(tab, GUIDE);
	expect(await tab.sees('navigation', NAME)).toBe(true);
	const list = await entries(tab);
	expect(list.length).toBeGreaterThan(9);
	for (const { key, name } of list) {
		await tab.click('link', name);
		await expect.poll(() => marked(tab), name).toEqual([key]);
		await settled(tab);
		expect(await marked(tab), name).toEqual([key]);
		expect(await isInView(tab, key), name).toBe(true);
		const atEnd = await tab.ask(
			() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
		);
		if (!atEnd) expect(await awayFromHeader(tab, key), name).toBeLessThan(2.01);
	}
	// Until the reader scrolls.
	const last = (await marked(tab))[0];
	await tab.wheel(-3000);
	await expect.poll(async () => (await marked(tab))[0]).not.toBe(last);
});

journey('scrolling marks every section, in order, the short last ones too', async ({ tab }) => {
	journey.setTimeout(180_000);
	await openLive(tab, GUIDE);
	if (await tab.sees('button', 'اظهر المزيد')) await tab.click('button', 'اظهر المزيد');
	const end = await tab.ask(() => document.documentElement.scrollHeight - innerHeight);
	const seen: string[] = [];
	for (let from = 0; from <= end + STEP; from += 20 * STEP) {
		const marks = await tab.ask(
			async (start, step) => {
				const found: string[] = [];
				for (let top = start; top < start + 20 * step; top += step) {
					scrollTo({ top, behavior: 'instant' });
					await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
					const mark = document.querySelector('nav [aria-current="location"]');
					found.push(mark?.getAttribute('href')?.slice(1) ?? '');
				}
				return found;
			},
			from,
			STEP,
		);
		for (const mark of marks) if (mark && mark !== seen.at(-1)) seen.push(mark);
	}
	expect(seen).toEqual((await entries(tab)).map(({ key }) => key));
});

journey('on a phone it is a sheet, closed by a choice or by Escape', async ({ tab }) => {
	await tab.resize(360, 740);
	await openLive(tab, GUIDE);
	expect(await tab.sees('navigation', NAME)).toBe(false);
	await tab.click('button', NAME);
	await expect.poll(() => tab.sees('navigation', NAME)).toBe(true);
	await tab.press('Escape');
	await expect.poll(() => tab.sees('navigation', NAME)).toBe(false);
	await tab.click('button', NAME);
	await tab.click('link', 'الطباعة');
	await expect.poll(() => tab.sees('navigation', NAME)).toBe(false);
	await expect.poll(() => isInView(tab, 'print')).toBe(true);
});
