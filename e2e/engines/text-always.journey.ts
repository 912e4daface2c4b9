import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { address, isInView, isShown, languageOf, openLive } from './look.ts';
import type { Tab } from './tab.ts';

/** What is at the middle of the screen's lower half: a part of the text, if nothing lies over it. */
const textIsOnTop = (tab: Tab) =>
	tab.ask(() => {
		const hit = document.elementFromPoint(innerWidth / 2, innerHeight * 0.75);
		return document.querySelector('main')?.contains(hit) ?? false;
	});

for (const width of [360, 1280]) {
	journey(
		`scripts on, ${width} px: the text is there, and nothing lies over it`,
		async ({ tab }) => {
			await tab.resize(width, 740);
			await openLive(tab, '/ar/coalition-joint-statement/#p7');
			await expect.poll(() => isInView(tab, 'p7')).toBe(true);
			expect(await textIsOnTop(tab)).toBe(true);
			await tab.click('link', 'متن — كل المقالات');
			await expect.poll(() => address(tab)).toBe('/ar/');
			expect(await textIsOnTop(tab)).toBe(true);
		},
	);
}

journey.describe('scripts off', () => {
	journey.use({ scripts: false });

	for (const [where, last] of [
		['/ar/coalition-joint-statement/', 'p7'],
		['/en/reading-guide/', 'privacy'],
	] as const) {
		journey(`${where} is whole, and has no control that does nothing`, async ({ tab }) => {
			await tab.open(where);
			expect(await tab.ask(() => 'live' in document.documentElement.dataset)).toBe(false);
			const locale = where.slice(1, 3);
			expect(await languageOf(tab, 'article')).toEqual([locale, locale === 'ar' ? 'rtl' : 'ltr']);
			expect(await isShown(tab, last)).toBe(true);
			const unread = await tab.ask(() => {
				const blocks = [...document.querySelectorAll('article section [id]:not([id^="_"])')];
				return blocks.filter((block) => block.getBoundingClientRect().height === 0).length;
			});
			expect(unread).toBe(0);
			for (const name of ['اظهر المزيد', 'إعدادات القراءة', 'Show more', 'Reading settings']) {
				expect(await tab.sees('button', name), name).toBe(false);
			}
		});
	}

	for (const width of [360, 1280]) {
		journey(`${width} px: the outline and a link lead to their block`, async ({ tab }) => {
			await tab.resize(width, 740);
			await tab.open('/ar/reading-guide/');
			await tab.click('link', 'الطباعة');
			await expect.poll(() => isInView(tab, 'print')).toBe(true);
			await tab.open('/en/reading-guide/#privacy');
			await expect.poll(() => isInView(tab, 'privacy')).toBe(true);
		});
	}
});
