import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { address, isInView, live } from './look.ts';

journey('a word is searched for, and a hit leads to its block', async ({ tab, baseURL }) => {
	const { ok } = await fetch(new URL('/en/search/', baseURL));
	journey.skip(!ok, 'this build has no search');
	await tab.open('/en/search/?q=dignity');
	await live(tab);
	const firstHit = () =>
		tab.ask(() => document.querySelector('main a[href*="#"]')?.getAttribute('href') ?? '');
	await expect.poll(firstHit).toContain('#');
	const hit = await firstHit();
	await tab.ask(() => document.querySelector<HTMLElement>('main a[href*="#"]')?.click());
	await expect.poll(() => address(tab)).toContain(hit);
	await expect.poll(() => isInView(tab, hit.split('#')[1] ?? '')).toBe(true);
});
