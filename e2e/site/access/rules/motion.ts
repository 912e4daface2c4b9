import type { Page } from '@playwright/test';

/** What would move though the reader asks for less of it. */
export const moving = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('html, body, body *')]
			.filter((element) => {
				const style = getComputedStyle(element);
				const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
				return (
					style.scrollBehavior === 'smooth' || times.some((time) => Number.parseFloat(time) > 0)
				);
			})
			.map((element) => probe.name(element)),
	);
