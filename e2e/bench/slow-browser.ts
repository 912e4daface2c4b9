import { extname } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium.js';

/** A four-year-old phone's processor against this one's. */
const SLOWER = 4;
/** A slow 4G line. */
const LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Wide enough for an outline beside the text, which needs no script to be used. */
const VIEWPORT = { width: 1280, height: 800 };

/** A page on the slow profile, with nothing in its cache. */
export interface SlowPage {
	page: Page;
	session: CDPSession;
	/** What has come over the line so far. */
	received: readonly Received[];
}

/** A file that came over the line. */
export interface Received {
	/** How its name ends, such as `js`; `html` for a page. */
	kind: string;
	/** With its headers, as compressed. */
	bytes: number;
}

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	return chromium.launch({
		...(executablePath && { executablePath }),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			// Else V8 parses whole scripts once more, to tell a watcher which line made a request.
			// No reader's browser is watched.
			'--js-flags=--no-enable-lazy-source-positions',
		],
	});
}

/**
 * Opens a page on the slow profile, hands it to `use` and closes it.
 *
 * @param options.isLineSlow whether the browser slows the line down, and not the server
 */
export async function onSlowPage<T>(
	browser: Browser,
	use: (slow: SlowPage) => Promise<T>,
	{
		serviceWorkers = 'allow',
		isLineSlow = true,
	}: { serviceWorkers?: 'allow' | 'block'; isLineSlow?: boolean } = {},
): Promise<T> {
	const context = await browser.newContext({ viewport: VIEWPORT, locale: 'ar', serviceWorkers });
	try {
		const page = await context.newPage();
		// The runner of this benchmark (tsx) wraps the functions that it hands to the page in this.
		await page.addInitScript('globalThis.__name = (target) => target');
		const session = await context.newCDPSession(page);
		const received = await listen(session);
		if (isLineSlow)
			await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		return await use({ page, session, received });
	} finally {
		await context.close();
	}
}

/**
 * The value of an expression in the page. Playwright's own way would first have the page parse a
 * script of its own, of hundreds of kilobytes.
 */
export async function valueIn<T>(session: CDPSession, expression: string): Promise<T> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression,
		returnByValue: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
	return result.value;
}

/** The same, as soon as it is something. */
export async function valueWhenThere<T>(
	{ page, session }: SlowPage,
	expression: string,
): Promise<T> {
	for (;;) {
		const value = await valueIn<T | null>(session, `${expression} ?? null`);
		if (value !== null) return value;
		await page.waitForTimeout(50);
	}
}

async function listen(session: CDPSession): Promise<Received[]> {
	const received: Received[] = [];
	const asked = new Map<string, string>();
	session.on('Network.requestWillBeSent', ({ requestId, request }) => {
		asked.set(requestId, new URL(request.url).pathname);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const path = asked.get(requestId);
		// What was preloaded is asked for again from memory, with no bytes.
		if (path === undefined || encodedDataLength === 0) return;
		const kind = extname(path).slice(1) || 'html';
		received.push({ kind, bytes: encodedDataLength });
	});
	await session.send('Network.enable');
	return received;
}
