import { expect, test } from '@playwright/test';
import { type Chance, seeded } from '../../core/testing/seeded.ts';
import { currentSection, type View } from './current-section.ts';

/** A page as it is laid out, in CSS pixels. */
interface Page {
	/** The height of the window. */
	height: number;
	/** The lower edge of the header. */
	line: number;
	/** How far the page can be scrolled. */
	range: number;
	/** Where the headings are, from the top of the page. */
	headings: number[];
}

function marked({ headings, ...view }: Page, scrolled: number): number {
	const tops = headings.map((heading) => heading - scrolled);
	return currentSection(tops, { ...view, scrolled } satisfies View);
}

/** The headings that are marked on the way from the top to the bottom, without repetitions. */
function markedOnTheWay(page: Page, step: number): number[] {
	const way: number[] = [];
	for (let scrolled = 0; ; scrolled = Math.min(page.range, scrolled + step)) {
		const now = marked(page, scrolled);
		if (now !== way.at(-1)) way.push(now);
		if (scrolled >= page.range) return way;
	}
}

const LINE_OF_TEXT = 28;
const each = (page: Page) => page.headings.map((_, i) => i);

/** A page that begins with a title, so that no heading is at the line before it is scrolled. */
function anyPage(chance: Chance, range: () => number): Page {
	const height = chance.whole(320, 1440);
	const line = chance.whole(0, 96);
	const bottom = height + range();
	const headings: number[] = [];
	let next = line + chance.whole(40, 600);
	while (next < bottom - LINE_OF_TEXT) {
		headings.push(next);
		next += chance.one([3 * LINE_OF_TEXT, chance.whole(2 * LINE_OF_TEXT, 2500)]);
	}
	return { height, line, range: bottom - height, headings };
}

for (const [what, pages, shortest, longest, seed] of [
	['a long page', 60, 1500, 20_000, 11],
	['a page of two screens', 60, 300, 1500, 12],
	['a page barely longer than the screen', 200, 1, 80, 13],
] as const) {
	test(`${what}: slow scrolling marks each heading, in order`, () => {
		const chance = seeded(seed);
		let headings = 0;
		for (let run = 0; run < pages; run++) {
			const page = anyPage(chance, () => chance.whole(shortest, longest));
			headings += page.headings.length;
			// Slow beside the line's own way down the screen, however short the page's is.
			const step = Math.min(8, page.range / 200);
			expect(markedOnTheWay(page, step), JSON.stringify(page)).toEqual([-1, ...each(page)]);
		}
		expect(headings).toBeGreaterThan(pages);
	});
}

test('pixel by pixel too, where the page is at least a tenth of a screen longer than the window', () => {
	const chance = seeded(14);
	for (let run = 0; run < 60; run++) {
		const page = anyPage(chance, () => chance.whole(144, 1500));
		expect(markedOnTheWay(page, 1), JSON.stringify(page)).toEqual([-1, ...each(page)]);
	}
});

test('upwards the same headings are marked as downwards', () => {
	const chance = seeded(15);
	for (let run = 0; run < 60; run++) {
		const page = anyPage(chance, () => chance.whole(100, 5000));
		const at = Array.from({ length: 200 }, (_, i) => marked(page, (page.range * i) / 199));
		expect(at).toEqual(at.toSorted((a, b) => a - b));
	}
});

for (const range of [120, 600, 5000]) {
	test(`three last sections of two lines each, ${range} px of scrolling: each is marked`, () => {
		const height = 800;
		const bottom = height + range;
		const last = [3, 2, 1].map((n) => bottom - n * 3 * LINE_OF_TEXT);
		const page = { height, line: 64, range, headings: [200, ...last] };
		expect(markedOnTheWay(page, 1)).toEqual([-1, 0, 1, 2, 3]);
		expect(marked(page, range)).toBe(3);
	});
}

for (const [what, headings, scrolled, expected] of [
	['no headings', [], 0, -1],
	['at the top, a heading below the line', [300, 900], 0, -1],
	['at the top, a heading just below the line', [73, 900], 0, -1],
	['at the top, a heading at the line', [64, 900], 0, 0],
	['at the top, a heading that stands a few pixels off the line', [72, 900], 0, 0],
	['a heading brought to the line by its link', [300, 900, 1500], 836, 1],
	['a pixel before', [300, 900, 1500], 827, 0],
	['between two', [300, 900, 1500], 1000, 1],
	['far above the bottom, a heading in the midst of the screen', [300, 1400], 1000, 0],
	['at the bottom, the last of several on the screen', [300, 5300, 5400, 5700], 5000, 3],
] as const) {
	test(`${what}: ${expected < 0 ? 'none' : expected} is marked`, () =>
		expect(marked({ height: 800, line: 64, range: 5000, headings: [...headings] }, scrolled)).toBe(
			expected,
		));
}

for (const [what, range, headings, expected] of [
	['none is marked', 0, [300, 500], -1],
	['a heading at the line is', 0, [60, 500], 0],
	['nor where it is shorter than the window', -200, [300, 500], -1],
] as const) {
	test(`a page that cannot be scrolled: ${what}`, () =>
		expect(marked({ height: 800, line: 64, range, headings: [...headings] }, 0)).toBe(expected));
}

test('beyond the ends, where a page is pulled, the first and the last stay', () => {
	const page = { height: 800, line: 64, range: 2000, headings: [300, 2700] };
	expect(marked(page, -120)).toBe(-1);
	expect(marked(page, 2120)).toBe(1);
});
