import type { Browser } from '@playwright/test';
import { onSlowPage, valueWhenThere } from './slow-browser.ts';

/**
 * When an outline link answers, in milliseconds since the navigation began: the link in the middle
 * of the outline is clicked in the first frame after the whole outline and that section have come, and
 * has answered in the frame that shows the section at the top of the screen, or as near to it as the
 * page's end lets it.
 */
export function measureOutline(browser: Browser, address: string): Promise<number> {
	return onSlowPage(browser, async (slow) => {
		await slow.page.addInitScript(followMiddleLink);
		await slow.page.goto(address, { waitUntil: 'commit' });
		return valueWhenThere<number>(slow, 'window.answered');
	});
}

/** Runs in the page. */
function followMiddleLink(): void {
	let target: Element | null = null;
	const inFrame = () => {
		const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
		if (target) {
			const { top } = target.getBoundingClientRect();
			const { scrollHeight } = document.documentElement;
			const atEnd = target.matches(':target') && scrollY >= scrollHeight - innerHeight - 1;
			if (atEnd || (top > -1 && top < innerHeight / 4)) {
				// This frame shows it: the next one begins when it has been painted.
				requestAnimationFrame((time) => Object.assign(window, { answered: time }));
				return;
			}
		} else if (painted && document.querySelector('nav:has(ol a[href^="#"]) ~ main')) {
			const links = document.querySelectorAll<HTMLAnchorElement>('nav ol a[href^="#"]');
			const link = links[Math.floor(links.length / 2)];
			target = document.getElementById(link?.hash.slice(1) ?? '');
			if (target) link?.click();
		}
		requestAnimationFrame(inFrame);
	};
	requestAnimationFrame(inFrame);
}
