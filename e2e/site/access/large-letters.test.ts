import { chromium, expect, type Page, test } from '@playwright/test';
import { chromiumOptions } from '../../support/chromium-options.ts';
import { CHOSEN, MATRIX } from '../../support/matrix.ts';
import { open } from '../../support/watch.ts';
import { type Side, sides } from './sides.ts';
import { article, button, noShare, search } from './ways.ts';

/** Sizes of the browser's letters, in CSS pixels; 16 is what browsers come with. */
const SIZES = [20, 24, 28, 32];
const WIDTHS = [320, 390];

/** The controls of the header and of what is open that are not wholly on the screen, and how much wider the page is. */
const lost = (page: Page) =>
	page.evaluate(() => {
		const open = [...document.querySelectorAll('dialog[open], :popover-open')];
		const parts = open.length > 0 ? open : [document.querySelector('.frame-header')];
		const controls = parts.flatMap((part) => [
			...(part?.querySelectorAll<HTMLElement>('button, a, input, label') ?? []),
		]);
		const faults = controls.flatMap((control) => {
			control.scrollIntoView({ block: 'center', inline: 'nearest' });
			const { left, right, top, bottom } = control.getBoundingClientRect();
			const isInside =
				left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
			const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			const isReached = at !== null && (control.contains(at) || at.contains(control));
			const name = control.title || control.ariaLabel || control.textContent;
			return isInside && isReached ? [] : [name];
		});
		const wider = document.documentElement.scrollWidth - innerWidth;
		return { faults, wider: Math.max(0, wider) };
	});

const reach: Record<string, (page: Page, side: Side) => Promise<void>> = {
	'an article': (page, side) => open(page, article(side)),
	'the search': (page, side) => open(page, search(side)),
	settings: async (page, side) => {
		await press(page, side, 'settings');
		for (const part of await page.getByRole('dialog').locator('summary').all()) await part.click();
	},
	language: (page, side) => press(page, side, 'language'),
	outline: (page, side) => press(page, side, 'outline'),
	share: (page, side) => press(page, side, 'share'),
	saveOffline: (page, side) => press(page, side, 'saveOffline'),
};

async function press(page: Page, side: Side, name: keyof Side['names']): Promise<void> {
	await noShare(page);
	await open(page, article(side));
	await button(page, side.names[name]).click();
	await expect(page.locator('dialog[open], :popover-open')).toBeVisible();
}

/** Each width in both directions; a chosen part is the narrowest in one. */
const ALL = WIDTHS.flatMap((width) => sides.map((side) => ({ width, side })));
const PART = ALL.slice(0, 1);

for (const { size, screens, details } of [
	{ size: 32, screens: PART, details: CHOSEN },
	...SIZES.map((size) => ({ size, screens: ALL, details: MATRIX })),
]) {
	test(
		`with the browser’s letters at ${size} px every tool can be reached on ${screens.length} phones`,
		details,
		async ({ baseURL }) => {
			const args = [...chromiumOptions.args, `--blink-settings=defaultFontSize=${size}`];
			const browser = await chromium.launch({ ...chromiumOptions, args });
			try {
				for (const { width, side } of screens) {
					const page = await browser.newPage({
						...(baseURL && { baseURL }),
						viewport: { width, height: 700 },
						serviceWorkers: 'block',
					});
					for (const [state, go] of Object.entries(reach)) {
						await go(page, side);
						const where = `${state}, ${side.locale}, ${width} px`;
						expect(await lost(page), where).toEqual({ faults: [], wider: 0 });
					}
					await page.close();
				}
			} finally {
				await browser.close();
			}
		},
	);
}
