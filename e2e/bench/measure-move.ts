import type { Browser } from '@playwright/test';
import { idle, mark } from './measure-load.ts';
import { onSlowPage, valueIn, valueWhenThere } from './slow-browser.ts';

/** What going on to another article costs. */
export interface Move {
	/** Milliseconds from the click until the new title is painted. */
	time: number;
	/** How many files came, from the pointer's arrival on the link on. */
	files: number;
	bytes: number;
	/** The kinds of those files. */
	kinds: string[];
}

/** Follows the link of an article to another as with a mouse: the pointer rests on it first. */
export function measureMove(
	browser: Browser,
	address: string,
	link: string,
	rest: number,
): Promise<Move> {
	return onSlowPage(browser, async (slow) => {
		const { page, session, received } = slow;
		await page.addInitScript(mark);
		await page.addInitScript(timeMove);
		await page.goto(address);
		await idle(slow);
		const before = received.length;
		const at = `document.querySelector(${JSON.stringify(link)}).getBoundingClientRect().toJSON()`;
		const box = await valueIn<DOMRect>(session, at);
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.waitForTimeout(rest);
		await page.mouse.down();
		await page.mouse.up();
		const time = await valueWhenThere<number>(slow, 'window.moved');
		await page.waitForTimeout(1000);
		const came = received.slice(before);
		return {
			time,
			files: came.length,
			bytes: came.reduce((sum, { bytes }) => sum + bytes, 0),
			kinds: came.map(({ kind }) => kind),
		};
	});
}

/** Runs in the page, and in the next one where the link leads to a new document. */
function timeMove(): void {
	const CLICKED = 'bench:clicked';
	const clicked = Number(sessionStorage.getItem(CLICKED));
	const title = () => document.querySelector('h1')?.textContent ?? '';
	const done = (at: number) =>
		Object.assign(window, { moved: performance.timeOrigin + at - clicked });
	if (clicked) {
		new PerformanceObserver((list) => {
			const paint = list.getEntriesByName('first-contentful-paint')[0];
			if (paint) done(paint.startTime);
		}).observe({ type: 'paint', buffered: true });
		return;
	}
	addEventListener(
		'click',
		({ timeStamp }) => {
			const before = title();
			sessionStorage.setItem(CLICKED, String(performance.timeOrigin + timeStamp));
			const inFrame = () => {
				if (title() === before) requestAnimationFrame(inFrame);
				else requestAnimationFrame((time) => Object.assign(window, { moved: time - timeStamp }));
			};
			requestAnimationFrame(inFrame);
		},
		{ capture: true, once: true },
	);
}
