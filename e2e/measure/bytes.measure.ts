import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { settled, settling, taken, watchShifts, withoutLateTimers } from '../support/watch.ts';

/*
 * What a page costs. Prints; the promises that are numbers of the page itself, and not of the machine,
 * are also held to.
 */

/** From this delay on, what a page loads by itself is no part of its start. Same as in main.tsx. */
const NON_CRITICAL_DELAY_MS = 4000;
const MAX_SCRIPT_BYTES = 104_000;
/** Of an Arabic page without words in other scripts. */
const MAX_FONT_BYTES = 30_000;
const ARABIC_ONLY = '/ar/coalition-joint-statement/';
/** The page's HTML, with its text. */
const MAX_HTML_BYTES: Readonly<Record<string, number>> = {
	[ARABIC_ONLY]: 8700,
	'/ar/reading-guide/': 14_300,
	'/en/reading-guide/': 13_800,
	'/ar/': 7400,
};

const compressed = (body: Buffer) => brotliCompressSync(body).length;

for (const address of Object.keys(MAX_HTML_BYTES)) {
	test(`bytes and shift of ${address}`, async ({ page }) => {
		const kinds = new Map<string, number>();
		const responses: Promise<void>[] = [];
		const settle = settling(page);
		page.on('response', (response) => {
			responses.push(
				response.body().then((body) => {
					const kind = response.request().resourceType();
					const size = kind === 'font' || kind === 'image' ? body.length : compressed(body);
					kinds.set(kind, (kinds.get(kind) ?? 0) + size);
				}),
			);
		});
		await withoutLateTimers(page, NON_CRITICAL_DELAY_MS);
		const shifted = await watchShifts(page);
		await page.goto(address);
		await taken(page);
		await settle();
		await Promise.all(responses);
		// Scrolling loads the extras, sooner or later: they are no part of the start.
		const script = kinds.get('script') ?? 0;
		await page.mouse.move(600, 300);
		await page.mouse.wheel(0, 4000);
		await settled(page);
		await Promise.all(responses);

		const shifts = await shifted();
		const blocking = await page.evaluate(() =>
			(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				.filter(
					(entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
				)
				.map(({ name }) => new URL(name).pathname),
		);
		const sizes = [...kinds].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)} kB`);
		console.log(
			`\n${address}\n  ${sizes.join(', ')}\n  ${shifts.length} elements shift, blocks the paint: ${blocking.join(', ')}`,
		);
		if (address !== '/ar/') expect(script).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
		expect(kinds.get('document')).toBeLessThanOrEqual(MAX_HTML_BYTES[address] ?? 0);
		if (address === ARABIC_ONLY) expect(kinds.get('font')).toBeLessThanOrEqual(MAX_FONT_BYTES);
		expect(shifts).toEqual([]);
		expect(blocking.every((path) => path.endsWith('.css'))).toBe(true);
	});
}
