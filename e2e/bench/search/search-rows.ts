import type { Browser } from '@playwright/test';
import { idle, mark } from '../measure-load.ts';
import { onSlowPage, valueWhenThere } from '../slow-browser.ts';
import { kilobytes, median, milliseconds, printTable } from '../table.ts';

/** A word of the Declaration and of the made-up articles. */
const WORD = 'المدينة';

/** What a first search costs, from the key that opens it. Times are in milliseconds. */
interface FirstAnswer {
	/** From that key until the first answer is painted, when the word is typed at once. */
	sinceOpened: number;
	/** From the typing on. */
	sinceTyped: number;
	/** Of the page's own files that came in between. */
	bytes: number;
}

/** Measures the first answer of a search that is opened while an article is read, and prints what it costs. */
export async function measureSearch(
	browser: Browser,
	article: string,
	runs: number,
): Promise<void> {
	const answers: FirstAnswer[] = [];
	for (let run = 0; run < runs; run++) answers.push(await measureAnswer(browser, article));
	const of = (pick: (answer: FirstAnswer) => number) => answers.map(pick);
	printTable('The first answer of a search, opened by its key from an article', [
		{
			what: 'time from the key that opens it',
			ours: milliseconds(of(({ sinceOpened }) => sinceOpened)),
			target: 'best of others: 669 ms',
		},
		{ what: 'time from the word', ours: milliseconds(of(({ sinceTyped }) => sinceTyped)) },
		{
			what: 'bytes of the page (its worker’s: bench:search)',
			ours: kilobytes(median(of(({ bytes }) => bytes))),
		},
	]);
}

function measureAnswer(browser: Browser, article: string): Promise<FirstAnswer> {
	return onSlowPage(browser, async (slow) => {
		const { page, received } = slow;
		await page.addInitScript(mark);
		await page.addInitScript(timeAnswer);
		await page.goto(article);
		await idle(slow);
		const before = received.length;
		await page.keyboard.press('/');
		await valueWhenThere(slow, "document.querySelector('main input:focus')?.type");
		await page.keyboard.insertText(WORD);
		const { opened, typed, answered } = await valueWhenThere<Record<string, number>>(
			slow,
			'window.search',
		);
		return {
			sinceOpened: (answered ?? 0) - (opened ?? 0),
			sinceTyped: (answered ?? 0) - (typed ?? 0),
			bytes: received.slice(before).reduce((sum, file) => sum + file.bytes, 0),
		};
	});
}

/** Runs in the page: the first link in the results is the first answer. */
function timeAnswer(): void {
	const once = { capture: true, once: true };
	let opened = 0;
	addEventListener('keydown', ({ timeStamp }) => (opened = timeStamp), once);
	addEventListener(
		'input',
		({ timeStamp: typed }) => {
			const inFrame = () => {
				if (!document.querySelector('main [role="grid"] a[href*="#"]'))
					return requestAnimationFrame(inFrame);
				return requestAnimationFrame((answered) =>
					Object.assign(window, { search: { opened, typed, answered } }),
				);
			};
			requestAnimationFrame(inFrame);
		},
		once,
	);
}
