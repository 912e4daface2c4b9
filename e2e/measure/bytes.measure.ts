import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { settled, taken } from '../support/watch.ts';

/*
 * What a page costs. Prints; the promises that are numbers of the page itself, and not of the machine,
 * are also held to.
 */

const MAX_SCRIPT_BYTES = 110_500;
/** Of an Arabic page without words in other scripts. */
const MAX_FONT_BYTES = 30_000;
const ARABIC_ONLY = '/ar/coalition-joint-statement/';
/** The page's HTML, with its text. */
const MAX_HTML_BYTES: Readonly<Record<string, number>> = {
	[ARABIC_ONLY]: 12_400,
	'/ar/reading-guide/': 16_600,
	'/en/reading-guide/': 16_600,
	'/ar/': 11_600,
};
const compressed = (body: Buffer) => brotliCompressSync(body).length;

for (const address of Object.keys(MAX_HTML_BYTES)) {
	test(`bytes and shift of ${address}`, async ({ page }) => {
		const kinds = new Map<string, number>();
		const responses: Promise<void>[] = [];
		page.on('response', (response) => {
			responses.push(
				response.body().then((body) => {
					const kind = response.request().resourceType();
					const size = kind === 'font' || kind === 'image' ? body.length : compressed(body);
					kinds.set(kind, (kinds.get(kind) ?? 0) + size);
				}),
			);
		});
		await page.addInitScript(() => {
			const measured = { shift: 0, blocking: [] as string[] };
			Object.assign(window, { measured });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as unknown as { value: number }[]) {
					measured.shift += entry.value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(address);
		await taken(page);
		await page.waitForLoadState('networkidle');
		await Promise.all(responses);
		// Scrolling loads the extras, sooner or later: they are no part of the start.
		const script = kinds.get('script') ?? 0;
		await page.mouse.move(600, 300);
		await page.mouse.wheel(0, 4000);
		await settled(page);
		await Promise.all(responses);

		const { shift, blocking } = await page.evaluate(() => ({
			shift: (window as unknown as { measured: { shift: number } }).measured.shift,
			blocking: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				.filter(
					(entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
				)
				.map(({ name }) => new URL(name).pathname),
		}));
		const sizes = [...kinds].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)} kB`);
		console.log(
			`\n${address}\n  ${sizes.join(', ')}\n  shift ${shift.toFixed(4)}, blocks the paint: ${blocking.join(', ')}`,
		);
		if (address !== '/ar/') expect(script).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
		expect(kinds.get('document')).toBeLessThanOrEqual(MAX_HTML_BYTES[address] ?? 0);
		if (address === ARABIC_ONLY) expect(kinds.get('font')).toBeLessThanOrEqual(MAX_FONT_BYTES);
		expect(shift).toBe(0);
		expect(blocking.every((path) => path.endsWith('.css'))).toBe(true);
	});
}
