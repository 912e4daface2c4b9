import type { Browser } from '@playwright/test';
import { onSlowPage, type SlowPage, valueIn } from './slow-browser.ts';

/** What a first load of a page costs. Times are in milliseconds since the navigation began. */
export interface Load {
	firstPaint: number;
	largestPaint: number;
	/** What tasks took over 50 ms each. */
	blocking: number;
	/** How far things on the screen moved (CLS, all of it). */
	shift: number;
	/** When the scripts had taken the page over; 0 where there are none. */
	live: number;
	/** Bytes by how the files' names end, as they came over the line. */
	bytes: Readonly<Record<string, number>>;
	/** How many files came. */
	files: number;
	/** Megabytes of scripts' memory, after a clean-up. */
	heap: number;
	elements: number;
}

interface Marks {
	firstPaint: number;
	largestPaint: number;
	blocking: number;
	shift: number;
	live: number;
	/** When the last long task ended. */
	busyUntil: number;
}

/** How long the page must have been idle to count as loaded. */
const IDLE = 1500;

/** Loads a page once. */
export function measureLoad(browser: Browser, address: string): Promise<Load> {
	return onSlowPage(browser, async (slow) => {
		const { page, session, received } = slow;
		await page.addInitScript(mark);
		await page.goto(address);
		const marks = await idle(slow);
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		const bytes: Record<string, number> = {};
		for (const { kind, bytes: more } of received) bytes[kind] = (bytes[kind] ?? 0) + more;
		const elements = await valueIn<number>(session, 'document.querySelectorAll("*").length');
		const { busyUntil: _, ...measured } = marks;
		return { ...measured, bytes, files: received.length, heap: usedSize / 1e6, elements };
	});
}

/** Waits until the scripts have taken the page over and it has nothing left to do. */
export async function idle({ page, session }: SlowPage): Promise<Marks> {
	for (;;) {
		const marks = await valueIn<Marks | null>(session, `(${restingMarks})(${IDLE})`);
		if (marks) return marks;
		await page.waitForTimeout(200);
	}
}

/** Runs in the page: its marks, if it rests. */
function restingMarks(rest: number): Marks | null {
	const { marks } = window as unknown as { marks: Marks };
	const scripted = document.querySelector('script[type="module"]') !== null;
	const [{ loadEventEnd = 0 } = {}] = performance.getEntriesByType(
		'navigation',
	) as PerformanceNavigationTiming[];
	if (loadEventEnd === 0 || marks.firstPaint === 0 || (scripted && marks.live === 0)) return null;
	const last = Math.max(loadEventEnd, marks.busyUntil, marks.live);
	return performance.now() - last > rest ? marks : null;
}

/** Runs in the page, before anything of its own. */
export function mark(): void {
	const marks: Marks = {
		firstPaint: 0,
		largestPaint: 0,
		blocking: 0,
		shift: 0,
		live: 0,
		busyUntil: 0,
	};
	Object.assign(window, { marks });
	const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true,
		});
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') marks.firstPaint = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => {
		marks.largestPaint = startTime;
	});
	observe('longtask', ({ startTime, duration }) => {
		marks.blocking += duration - 50;
		marks.busyUntil = Math.max(marks.busyUntil, startTime + duration);
	});
	observe('layout-shift', (entry) => {
		marks.shift += (entry as unknown as { value: number }).value;
	});
	// Of the whole document only what is needed: to watch all of it would cost larger pages more.
	new MutationObserver((_, waiting) => {
		const root = document.documentElement;
		if (!root) return;
		waiting.disconnect();
		new MutationObserver((_, observer) => {
			observer.disconnect();
			marks.live = performance.now();
		}).observe(root, { attributeFilter: ['data-live'] });
	}).observe(document, { childList: true });
}
