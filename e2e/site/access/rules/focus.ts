import type { Page } from '@playwright/test';

/** Targets whose focus is not shown by a line of 2 px that stands out from what is behind it. */
export const unseenFocus = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const light = (rgb: number[]) => {
			const [r = 0, g = 0, b = 0] = rgb
				.slice(0, 3)
				.map((one) => one / 255)
				.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (one: number[], other: number[]) => {
			const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
			return (high + 0.05) / (low + 0.05);
		};
		const before = document.activeElement as HTMLElement | null;
		const faults = probe.targets().flatMap((target) => {
			// One that has the focus would keep it as it was given, perhaps by a click and unseen.
			target.blur();
			target.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
			if (document.activeElement !== target) return [];
			const seen = probe.seen(target);
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(seen);
			const line = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
			const ratio = contrast(probe.colour(outlineColor), probe.behind(seen.parentElement));
			if (line >= 2 && ratio >= 3) return [];
			return [`${line} px, ${ratio.toFixed(1)} to 1: ${probe.name(target)}`];
		});
		before?.focus({ preventScroll: true });
		return faults;
	});

/** How many stops of the Tab key are tried in a state; a whole article is walked elsewhere. */
const STOPS = 12;

/** Stops of the Tab key, forwards and back, that are hidden under something else (WCAG 2.4.11). */
export async function hiddenFocus(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const key of ['Tab', 'Shift+Tab']) {
		// The last stops are where something may stand on the end of the page.
		if (key === 'Shift+Tab') await page.evaluate(() => probe.targets().at(-1)?.focus());
		for (let i = 0; i < STOPS; i++) {
			await page.keyboard.press(key);
			const fault = await page.evaluate(async () => {
				// What the focus scrolls to is there with the next frame.
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				const focused = document.activeElement;
				if (!focused || focused === document.body) return undefined;
				const seen = probe.seen(focused);
				const rects = [...seen.getClientRects()];
				// Of what is larger than the screen a part is enough.
				const points = rects.flatMap((rect) => {
					const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
					const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
					return [0.1, 0.5, 0.9].flatMap((x) =>
						[0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]),
					);
				});
				const free = points.filter(([x = 0, y = 0]) => {
					const hit = document.elementFromPoint(x, y);
					return hit && (seen.contains(hit) || hit.contains(seen) || focused.contains(hit));
				});
				return free.length > 0 ? undefined : probe.name(focused);
			});
			if (fault) faults.push(`${key}: ${fault}`);
		}
	}
	return faults;
}
