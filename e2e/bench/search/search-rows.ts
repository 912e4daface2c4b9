import type { Browser } from '@playwright/test';
import type { BrotliServer, Line } from '../brotli-server.ts';
import { idle, mark } from '../measure-load.ts';
import { onSlowPage, valueWhenThere } from '../slow-browser.ts';
import { kilobytes, median, milliseconds, printTable } from '../table.ts';

/** A slow 4G line, for workers too. */
export const SEARCH_LINE: Line = { latency: 150, throughput: 1_600_000 / 8 };

/** How long the reader rests on the article before the last way of searching, in ms. */
const REST_MS = 10_000;

/** What may be needed until the first result. */
export interface SearchMarks {
	/** From the typing on, in ms. */
	typedMs: number;
	requests: number;
	bytes: number;
}
const MAX_MS_FROM_KEY = 1000;
const MAX_MS_FROM_KEY_AFTER_REST = 600;

/** What a first search costs. Times are in ms. */
interface FirstAnswer {
	/** From the key that opens the search until the first result is painted. */
	sinceOpened: number;
	/** From the typing on. */
	sinceTyped: number;
	/** What came from the key until then. */
	requests: number;
	bytes: number;
	/** The same until all results were there. */
	allRequests: number;
	allBytes: number;
}

/** How a reader searches. */
interface Way {
	name: string;
	/** Whether the word is typed when the search's own field is there, and not with the key. */
	waits?: boolean;
	rests?: boolean;
}

const WAYS: readonly Way[] = [
	{ name: 'cold, typed when the field is there', waits: true },
	{ name: 'cold, typed with the key' },
	{ name: `typed with the key, after ${REST_MS / 1000} s`, rests: true },
];

/**
 * Measures the first results of a search that is opened by its key from an article, and prints what they cost.
 *
 * @param server one with the line `SEARCH_LINE`
 * @param word what is searched for
 */
export async function measureSearch(
	browser: Browser,
	server: BrotliServer,
	article: string,
	word: string,
	runs: number,
	marks?: SearchMarks,
): Promise<void> {
	for (const way of WAYS) {
		const answers: FirstAnswer[] = [];
		for (let run = 0; run < runs; run++)
			answers.push(await measureAnswer(browser, server, article, word, way));
		const of = (pick: (answer: FirstAnswer) => number) => answers.map(pick);
		const middle = (pick: (answer: FirstAnswer) => number) => median(of(pick));
		const row = (what: string, ours: string, figure: number, most?: number, unit = '') => ({
			...{ what, ours },
			...(most !== undefined && { target: `≤ ${most}${unit}`, kept: figure <= most }),
		});
		const opened = of(({ sinceOpened }) => sinceOpened);
		const typed = of(({ sinceTyped }) => sinceTyped);
		const requests = middle(({ requests }) => requests);
		const bytes = middle(({ bytes }) => bytes);
		const { allRequests = 0, allBytes = 0 } = answers.at(-1) ?? {};
		const maxOpened = way.rests ? MAX_MS_FROM_KEY_AFTER_REST : MAX_MS_FROM_KEY;
		printTable(`The first result: ${way.name}`, [
			way.waits
				? row('from the word', milliseconds(typed), median(typed), marks?.typedMs, ' ms')
				: row('from the key', milliseconds(opened), median(opened), maxOpened, ' ms'),
			...(way.rests
				? []
				: [
						row('requests', String(requests), requests, marks?.requests),
						row('bytes', kilobytes(bytes), bytes / 1000, marks && marks.bytes / 1000, ' kB'),
					]),
			row('all results', `${allRequests} requests, ${kilobytes(allBytes)}`, 0),
		]);
	}
}

function measureAnswer(
	browser: Browser,
	server: BrotliServer,
	article: string,
	word: string,
	{ waits, rests }: Way,
): Promise<FirstAnswer> {
	const use = rests ? 'allow' : 'block';
	return onSlowPage(
		browser,
		async (slow) => {
			const { page, session } = slow;
			await page.addInitScript(mark);
			await page.addInitScript(timeAnswer);
			// Without a rest nothing is there that comes seconds after the start.
			if (!rests) await session.send('Network.setBlockedURLs', { urls: ['*/after-start-*'] });
			await page.goto(`${server.origin}${article}`);
			await idle(slow);
			if (rests) await page.waitForTimeout(REST_MS);
			const before = server.sent.length;
			await page.keyboard.press('/');
			const field = `document.querySelector('${waits ? 'main' : ''} input:focus')?.type`;
			await valueWhenThere(slow, field);
			await page.keyboard.insertText(word);
			const { opened, typed, answered, epoch } = await valueWhenThere<Times>(slow, 'window.search');
			await page.waitForTimeout(2000);
			const all = server.sent.slice(before);
			const until = all.filter(({ at }) => at <= epoch + answered);
			const bytesOf = (some: typeof all) => some.reduce((sum, { bytes }) => sum + bytes, 0);
			return {
				sinceOpened: answered - opened,
				sinceTyped: answered - typed,
				requests: until.length,
				bytes: bytesOf(until),
				allRequests: all.length,
				allBytes: bytesOf(all),
			};
		},
		{ serviceWorkers: use, isLineSlow: false },
	);
}

interface Times {
	opened: number;
	typed: number;
	answered: number;
	/** When the page was opened, in ms since the epoch; the others are in ms since then. */
	epoch: number;
}

/** Runs in the page: the first link in the results is the first answer. */
function timeAnswer(): void {
	const once = { capture: true, once: true };
	let opened = 0;
	addEventListener('keydown', ({ timeStamp }) => (opened = timeStamp), once);
	addEventListener(
		'input',
		({ timeStamp: typed }) => {
			const epoch = performance.timeOrigin;
			const inFrame = () => {
				if (!document.querySelector('main [role="grid"] a[href*="#"]'))
					return requestAnimationFrame(inFrame);
				return requestAnimationFrame((answered) =>
					Object.assign(window, { search: { opened, typed, answered, epoch } }),
				);
			};
			requestAnimationFrame(inFrame);
		},
		once,
	);
}
