import { expect, type Page, test } from '@playwright/test';
import { type Preference, preferences } from '../../../src/core/site/preferences.ts';
import { breadths, MATRIX } from '../../support/matrix.ts';
import { applyFromOtherTab } from '../../support/typography.ts';
import { open, takeFaces } from '../../support/watch.ts';

const ADDRESSES = ['/ar/reading-guide/', '/en/reading-guide/', '/ar/', '/en/none/'];
/** The narrowest and the widest screen, and both sides of where the layout changes. */
const CHOSEN = [320, 479, 480, 719, 720, 1151, 1152, 1440];
const ALL = [
	...[639, 640, 1279, 1280, ...CHOSEN],
	...Array.from({ length: 161 }, (_, i) => 320 + 7 * i),
];

/** The widths at which the page is wider than the screen. */
async function tooWide(page: Page, widths: readonly number[]): Promise<string[]> {
	const wide: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 700 });
		const over = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		if (over > 0) wide.push(`${width} px: ${over} px over`);
	}
	return wide;
}

test.beforeEach(({ page }) =>
	page.addInitScript(() => localStorage.setItem('matn:length', 'whole')),
);

test('no page is wider than the screen at chosen widths', async ({ page }) => {
	for (const address of ADDRESSES) {
		await open(page, address);
		expect(await tooWide(page, CHOSEN), address).toEqual([]);
	}
});

for (const address of ADDRESSES) {
	test(`${address} is not wider than the screen at any width`, MATRIX, async ({ page }) => {
		await open(page, address);
		expect(await tooWide(page, ALL)).toEqual([]);
	});
}

test('the largest text at the smallest width still fits', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('matn:size', 'xl'));
	await page.setViewportSize({ width: 320, height: 256 });
	for (const address of ['/ar/reading-guide/', '/en/reading-guide/']) {
		await open(page, address);
		expect(await tooWide(page, [320])).toEqual([]);
	}
});

/** Widths at which each option is tried: the narrowest, one with a margin, the widest. */
const WITH_OPTIONS = [320, 480, 720, 1152, 1440];
/** Colours and keys change no width; what is always whole is tried above. */
const WITHOUT_WIDTH: readonly string[] = ['theme', 'slash', 'length'];
/** Those that change the face, or by which least words fit into a line. */
const CHOSEN_OPTIONS: readonly string[] = ['plain', 'system', 'nastaliq', 'xl'];

for (const { breadth, details } of breadths)
	test(
		`with no option of a preference (${breadth}) a page is wider than the screen`,
		details,
		async ({ page }) => {
			const options = (Object.keys(preferences) as Preference[])
				.filter((name) => !WITHOUT_WIDTH.includes(name))
				.flatMap((name) => preferences[name].map((option) => [name, option] as const))
				.filter(([, option]) => breadth === 'all' || CHOSEN_OPTIONS.includes(option));
			const wide: string[] = [];
			for (const address of [
				'/ar/reading-guide/',
				'/en/reading-guide/',
				'/ur/universal-declaration-of-human-rights/',
			]) {
				await open(page, address);
				for (const [name, option] of options) {
					await applyFromOtherTab(page, name, option);
					await takeFaces(page);
					for (const found of await tooWide(page, breadth === 'all' ? WITH_OPTIONS : [320]))
						wide.push(`${address}, ${name} ${option}, ${found}`);
					await applyFromOtherTab(page, name, preferences[name][0]);
				}
			}
			expect(wide).toEqual([]);
		},
	);
