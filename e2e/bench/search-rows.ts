import type { Browser } from '@playwright/test';
import type { BrotliServer } from './brotli-server.ts';
import { onSlowPage, valueWhenThere } from './slow-browser.ts';
import { kilobytes, median, milliseconds, printTable } from './table.ts';

/** A word of the Declaration and of the made-up articles. */
const WORD = 'المدينة';

/** Measures the first answer of a search by its address, and prints what it costs. */
export async function measureSearch(
	browser: Browser,
	server: BrotliServer,
	runs: number,
): Promise<void> {
	if (!server.has('ar/search/')) {
		console.log('\nThere is no search to measure.');
		return;
	}
	const times: number[] = [];
	const bytes: number[] = [];
	for (let run = 0; run < runs; run++) {
		await onSlowPage(browser, async (slow) => {
			const { page, received } = slow;
			await page.addInitScript(timeAnswer);
			await page.goto(`${server.origin}/ar/search/?q=${encodeURIComponent(WORD)}`);
			times.push(await valueWhenThere<number>(slow, 'window.answer'));
			bytes.push(received.reduce((sum, file) => sum + file.bytes, 0));
		});
	}
	printTable('The first answer of a search, opened by its address', [
		{ what: 'time', ours: milliseconds(times), target: 'best of others: 669 ms' },
		{ what: 'bytes, all files', ours: kilobytes(median(bytes)), target: 'best of others: 149 kB' },
	]);
}

/** Runs in the page: the first link in the results is the first answer. */
function timeAnswer(): void {
	const inFrame = () => {
		const shown = document.querySelector('main a[href*="#"]');
		requestAnimationFrame(shown ? (time) => Object.assign(window, { answer: time }) : inFrame);
	};
	requestAnimationFrame(inFrame);
}
