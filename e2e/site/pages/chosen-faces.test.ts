import { expect, type Page, test } from '@playwright/test';
import { MATRIX } from '../../support/matrix.ts';
import { choose, openSettings, remember } from '../../support/typography.ts';
import {
	onLine,
	open,
	settling,
	takeFaces,
	taken,
	watch,
	watchShifts,
} from '../../support/watch.ts';

const GUIDE = '/ar/reading-guide/';
const IN_URDU = '/ur/universal-declaration-of-human-rights/';
/** What only readers of a chosen face ask for. */
const CHOSEN = /typography-|source-sans|noto-sans-(arabic|hebrew)|nastaliq/;

/** What is said of a face that is installed. */
const SYSTEM = ', of the system';

/** The faces by which the browser draws an element's own words. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
	await client.detach();
	return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '' : SYSTEM}`);
}

test('who has chosen no face asks for none, and another one is shown as soon as it is chosen', async ({
	page,
}) => {
	const { requests } = watch(page);
	const settle = settling(page);
	await open(page, GUIDE);
	await settle();
	expect(requests.filter((url) => CHOSEN.test(url))).toEqual([]);
	await openSettings(page);
	// Nothing on this page is in Urdu.
	await expect(page.locator('[name="urdu"]')).toHaveCount(0);
	await choose(page, 'typeface', 'plain');
	await expect.poll(() => facesOf(page, '#p1')).toEqual(['Noto Sans Arabic']);
	await choose(page, 'typeface', 'system');
	await expect
		.poll(async () => (await facesOf(page, '#p1')).every((name) => name.endsWith(SYSTEM)))
		.toBe(true);
	await choose(page, 'typeface', 'book');
	await expect.poll(() => facesOf(page, '#p1')).toEqual(['Noto Naskh Arabic']);
});

test('Nastaliq is offered where there is Urdu, and sets Urdu alone, with lines that are higher', async ({
	page,
}) => {
	await open(page, `${IN_URDU}?with=ar`);
	const lineOf = (lang: string) =>
		page
			.locator(`main p[lang="${lang}"], main :lang(${lang}) > p`)
			.first()
			.evaluate((p) => Number.parseFloat(getComputedStyle(p).lineHeight));
	const before = [await lineOf('ur'), await lineOf('ar')];
	await openSettings(page);
	await choose(page, 'urdu', 'nastaliq');
	await expect.poll(() => facesOf(page, '[data-side="first"] p')).toEqual(['Noto Nastaliq Urdu']);
	expect(await facesOf(page, '[data-side="second"] p')).toEqual(['Noto Naskh Arabic']);
	const after = [await lineOf('ur'), await lineOf('ar')];
	expect(after[0]).toBeGreaterThan((before[0] ?? 0) * 1.15);
	expect(after[1]).toBe(before[1]);
});

for (const [name, option, address, face] of [
	['typeface', 'plain', GUIDE, 'Noto Sans Arabic'],
	['urdu', 'nastaliq', IN_URDU, 'Noto Nastaliq Urdu'],
] as const)
	test(`a page with ${option} waits for its style, preloads its letters, and doesn’t shift`, async ({
		page,
	}) => {
		await onLine(page, 50);
		await remember(page, name, option);
		const shifts = await watchShifts(page);
		await open(page, address);
		await page.reload();
		await taken(page);
		const asked = await page.evaluate(() =>
			(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				.filter(
					({ initiatorType, name }) => initiatorType === 'link' && /typography|woff2/.test(name),
				)
				.map((entry) => [
					entry.name,
					(entry as { renderBlockingStatus?: string }).renderBlockingStatus,
				]),
		);
		expect(asked).toContainEqual([expect.stringContaining('typography-'), 'blocking']);
		const file = face.toLowerCase().replaceAll(' ', '-');
		for (const part of ['arabic', 'latin'])
			expect(asked).toContainEqual([
				expect.stringContaining(`${file}-${part}-`),
				expect.anything(),
			]);
		expect(await shifts()).toEqual([]);
		await takeFaces(page);
		expect(await facesOf(page, '#p1, [data-blocks] p')).toEqual([face]);
	});

test('no option of typography shifts a page that is loaded with it', MATRIX, async ({ page }) => {
	await onLine(page, 50);
	const shifts = await watchShifts(page);
	for (const [name, option] of [
		['typeface', 'system'],
		['paragraphs', 'indented'],
		['alignment', 'justified'],
		['leading', 'l'],
		['measure', 's'],
		['size', 'xl'],
	] as const) {
		await remember(page, name, option);
		for (const address of [GUIDE, '/en/reading-guide/']) {
			await open(page, address);
			expect(await shifts(), `${option} ${address}`).toEqual([]);
		}
	}
});
