import type { Browser, Page } from '@playwright/test';
import { valueIn } from './slow-browser.ts';

/** The longest task of a thread, in milliseconds. */
export interface Longest {
	/** By the thread's own processor time. */
	busy: number;
	/** By the clock. */
	clock: number;
}

/** The longest tasks while something was done. */
export interface Tasks {
	page: Longest;
	worker: Longest;
	/** How many tasks the browser itself told the page were longer than 50 ms. */
	reported: number;
}

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Microseconds. */
	ts: number;
	/** Microseconds by the clock, and of the thread's processor time. */
	dur?: number;
	tdur?: number;
	args?: { name?: string };
}

const BEGUN = 'matn:begun';
/** Until what the tool itself does at the start of a recording is over, in milliseconds. */
const REST = 500;

/** Does something in a page, and tells the longest tasks of its threads. */
export async function longestTasks(
	browser: Browser,
	page: Page,
	run: () => Promise<void>,
): Promise<Tasks> {
	const session = await page.context().newCDPSession(page);
	await browser.startTracing(page, {
		categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
	});
	await page.waitForTimeout(REST);
	await page.evaluate(observeLongTasks, BEGUN);
	await page.waitForTimeout(REST);
	await run();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	const reported = await valueIn<number>(session, 'window.longTasks.length');
	await session.detach();
	return {
		page: longestOf(traceEvents, 'CrRendererMain'),
		worker: longestOf(traceEvents, 'DedicatedWorker thread'),
		reported,
	};
}

/** Runs in the page. */
function observeLongTasks(begun: string): void {
	performance.mark(begun);
	const tasks: PerformanceEntry[] = [];
	Object.assign(window, { longTasks: tasks });
	new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
}

function longestOf(events: readonly TraceEvent[], thread: string): Longest {
	const threads = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === thread)
			.map(({ pid, tid }) => `${pid} ${tid}`),
	);
	const begun = Math.max(...events.filter(({ name }) => name === BEGUN).map(({ ts }) => ts));
	const tasks = events.filter(
		({ name, pid, tid, ts }) => name === 'RunTask' && threads.has(`${pid} ${tid}`) && ts > begun,
	);
	return {
		busy: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
		clock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
	};
}
