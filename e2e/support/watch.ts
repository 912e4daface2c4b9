import { expect, type Page } from '@playwright/test';

/** What the test tool itself says where it keeps the service worker away. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Everything that a page complains of, and every address that it asks for. */
export function watch(page: Page) {
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (message.text() === BLOCKED) return;
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => requests.push(request.url()));
	return { complaints, requests };
}

/** Opens a page and waits until its scripts have taken it over. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await taken(page);
}

/** Waits until the scripts have taken the page over, and its effects have run: React runs them a task later. */
export async function taken(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-live', '');
	const isSamePage = page.evaluate(
		() =>
			new Promise((done) => {
				// React's own tasks are such messages, too: this one comes after those that are due.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => done(true);
				port2.postMessage(null);
			}),
	);
	// It may have been loaded anew meanwhile.
	if (!(await isSamePage.catch(() => false))) await taken(page);
}

/**
 * Waits until what is loaded some seconds after the start has run, the recovery of lost files among it.
 * To be called before the page is opened; no service worker may be allowed.
 */
export async function afterStart(page: Page): Promise<void> {
	await page.waitForEvent('console', (message) => message.text() === BLOCKED);
}

/** Opens a page with all that it loads later by itself. Its clock must be installed, and no service worker allowed. */
export async function openWhole(page: Page, address: string): Promise<void> {
	// The page that is there may be about to load the same.
	await page.goto('about:blank');
	const isWhole = afterStart(page);
	await open(page, address);
	await page.clock.fastForward(5000);
	await isWhole;
}

/** Presses a button until its sheet is open: the first time, the page may begin anew. */
export async function openSheet(page: Page, name: string): Promise<void> {
	const sheet = page.getByRole('dialog');
	await expect(async () => {
		// It may open late: then it covers the button.
		if (!(await sheet.isVisible()))
			await page.getByRole('button', { name, exact: true }).click({ timeout: 2000 });
		await expect(sheet).toBeVisible({ timeout: 2000 });
	}).toPass();
}

/** Closes the sheet or menu that is open, and waits for its end: a step back in the history. */
export async function dismiss(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => history.state?.over)).toBeUndefined();
}

/** Tells a page that it is in a hidden tab: there it repeats nothing by itself that has failed. */
export async function hide(page: Page): Promise<void> {
	await page.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }));
}

/** Tells an open page that its tab is hidden, or shown. */
export async function showAs(page: Page, state: 'hidden' | 'visible'): Promise<void> {
	await page.evaluate((hidden) => {
		Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, state === 'hidden');
}

/** Waits until the page no longer scrolls or grows. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let still = 0, last = ''; still < 8; still++) {
			const now = `${scrollY} ${document.documentElement.scrollHeight}`;
			if (now !== last) still = 0;
			last = now;
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
}

/** Where an element's upper edge is on the screen, in CSS pixels. */
export function topOf(page: Page, id: string): Promise<number> {
	return page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
}

/** The lower edge of the header. */
export function headerBottom(page: Page): Promise<number> {
	return page.getByRole('banner').evaluate((header) => header.getBoundingClientRect().bottom);
}

/** On a line whose answers take so long, as far as the browser knows, in milliseconds. */
export async function onLine(page: Page, rtt: number): Promise<void> {
	await page.addInitScript(
		(rtt) => Object.defineProperty(navigator, 'connection', { value: { rtt, saveData: false } }),
		rtt,
	);
}

/**
 * Leaves the page in the system's face. A face that was late for the first paint is taken up with the
 * next text: where pixels are compared from one text to another, it must not come in between.
 */
export async function withoutFaces(page: Page): Promise<void> {
	await page.route('**/*.woff2', (route) => route.abort());
}

/** Loads the page's letters and takes them up at once, as the next text would. */
export async function takeFaces(page: Page): Promise<void> {
	await page.evaluate(async () => {
		document.documentElement.dataset.faces = 'late';
		await Promise.all([...document.fonts].map((face) => face.load().catch(() => {})));
	});
}

/** Waits until the page is the service worker's, and what was loaded before is taken in. */
export async function served(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		const { active } = await serviceWorker.ready;
		while (!serviceWorker.controller || active?.state !== 'activated')
			await new Promise((done) => setTimeout(done, 50));
	});
}

/** That of the extras after the first scrolling. */
const LATE_TIMER_MS = 3000;

/**
 * Keeps a page from what it does by itself some seconds later: it loads nothing that it doesn't need yet,
 * and its notices stay.
 *
 * @param lateMs the delay from which a timer is late, in milliseconds
 */
export async function withoutLateTimers(page: Page, lateMs = LATE_TIMER_MS): Promise<void> {
	await page.addInitScript((late) => {
		const { setTimeout } = window;
		Object.assign(window, {
			setTimeout: (run: TimerHandler, ms = 0, ...values: unknown[]) =>
				ms < late ? setTimeout(run, ms, ...values) : 0,
		});
	}, lateMs);
}

/** What the browser tells of a shift; the types of the DOM lack it. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/**
 * Returns what reads which elements have shifted since the page was opened. To be called before that.
 *
 * Letters that shift within an element that doesn't are none: Chromium tells of such where a face comes,
 * or is given up, in the 100 ms in which it draws no letters yet, and whether it does is a race.
 */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as LayoutShift[])
				for (const { node, previousRect, currentRect } of sources)
					if (node?.nodeType !== Node.TEXT_NODE)
						shifts.push(
							`${value}: ${node?.nodeName} ${node?.textContent?.slice(0, 40)} ` +
								`from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
						);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Holds back the answers for some addresses. Returns what lets them through, and those to come. */
export async function holdBack(page: Page, path: string): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(path, async (route) => {
		await released;
		await route.continue().catch(() => {});
	});
	return release;
}

/**
 * Returns what waits until nothing has been loading for some frames. To be called before the page is opened.
 * Playwright's own `networkidle` did not always come on a busy machine, though all was loaded.
 */
export function settling(page: Page): () => Promise<void> {
	let loading = 0;
	page.on('request', () => loading++);
	for (const end of ['requestfinished', 'requestfailed'] as const)
		page.on(end as 'requestfinished', () => loading--);
	return async () => {
		for (let still = 0; still < 8; still++) {
			// A page that is loaded anew has no document for a moment.
			const isThere = await page
				.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))))
				.catch(() => false);
			if (loading > 0 || !isThere) still = 0;
		}
	};
}
