import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { address, isInView, openLive } from './look.ts';
import type { Tab } from './tab.ts';

const firstHit = (tab: Tab) =>
	tab.ask(
		() => document.querySelector('main [role="grid"] a[href*="#"]')?.getAttribute('href') ?? '',
	);

/** The role and the words of the field that has the focus. */
const focused = (tab: Tab) =>
	tab.ask(() => {
		const field = document.activeElement as HTMLInputElement | null;
		return [field?.getAttribute('role') ?? '', field?.value ?? ''];
	});

for (const [locale, words] of [
	['ar', 'الكرامة'],
	['en', 'dignity'],
] as const) {
	journey(`/${locale}/: a word is searched for, and a hit leads to its block`, async ({ tab }) => {
		await openLive(tab, `/${locale}/search/?q=${encodeURIComponent(words)}`);
		await expect.poll(() => firstHit(tab)).toContain('#');
		const hit = await firstHit(tab);
		// By hand: going back, WebKit leaves out what a script went to.
		await tab.ask(() =>
			document.querySelector<HTMLElement>('main [role="grid"] a[href*="#"]')?.focus(),
		);
		await tab.press('Enter');
		await expect.poll(() => address(tab)).toContain(hit);
		await expect.poll(() => isInView(tab, hit.split('#')[1] ?? '')).toBe(true);
		await tab.back();
		await expect.poll(() => firstHit(tab)).toBe(hit);
	});
}

journey(
	'from an article to the field, typing at once; what is typed with vowels is found without them',
	async ({ tab }) => {
		await openLive(tab, '/ar/reading-guide/');
		await tab.click('link', 'بحث');
		// At once: the page may not be there yet.
		await tab.type('الكَرامَة');
		await expect.poll(() => focused(tab)).toEqual(['combobox', 'الكَرامَة']);
		await expect.poll(() => firstHit(tab)).toContain('#');
	},
);
