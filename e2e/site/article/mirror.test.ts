import { expect, type Page, test } from '@playwright/test';
import { MATRIX } from '../../support/matrix.ts';
import { open } from '../../support/watch.ts';

/*
 * The same page, in the same language, with everything turned: what stands at the start of the
 * line in one direction stands at the start of the line in the other.
 */

interface Box {
	name: string;
	start: number;
	end: number;
	top: number;
	bottom: number;
}

/** What may differ, and why. */
const EXCEPTIONS = [
	// Code and addresses run from left to right on every page; they scroll from their own side.
	'pre, pre *, code',
	// Runs that bring their own direction stand where the bidirectional algorithm puts them in
	// their line; the line around them is the same.
	'p *, li *:not(ul, ol, li), blockquote *, h1 *, h2 *, h3 *, h4 *, figcaption *, td *, th *, caption *, a *, button *, summary *, label *',
	// Blocks of the other direction keep it: their list markers, rules and text are their own.
	'[data-blocks] [dir], [data-blocks] [dir] *',
	// Drawn inside one box.
	'svg *',
	// Only as high as it is far: measured as a part of the header.
	'.progress',
].join(', ');

async function boxes(page: Page, dir: 'ltr' | 'rtl'): Promise<Box[]> {
	return page.evaluate(
		([turned, exceptions]) => {
			document.documentElement.dir = turned ?? '';
			const article = document.querySelector('article');
			if (article) article.dir = turned ?? '';
			for (const element of document.querySelectorAll('[lang="ar"][dir], .toc [dir]')) {
				if (element.matches('bdi') || element.closest('article [data-blocks] section')) continue;
				element.setAttribute('dir', turned ?? '');
			}
			const width = document.documentElement.clientWidth;
			return [...document.querySelectorAll('body *')]
				.filter((element) => !element.matches(exceptions ?? '') && element.checkVisibility())
				.map((element) => {
					const { left, right, top, bottom } = element.getBoundingClientRect();
					const name = `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.classList}`;
					return turned === 'ltr'
						? { name, start: left, end: right, top, bottom }
						: { name, start: width - right, end: width - left, top, bottom };
				});
		},
		[dir, EXCEPTIONS],
	);
}

for (const [address, details] of [
	['/ar/reading-guide/', {}],
	['/ar/coalition-joint-statement/', MATRIX],
	['/ar/', {}],
	['/ar/search/', MATRIX],
	['/ar/none/', MATRIX],
] as const) {
	test(
		`${address} in the other direction is its own mirror image at every width`,
		details,
		async ({ page }) => {
			await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
			await open(page, address);
			for (const width of [360, 768, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				const rtl = await boxes(page, 'rtl');
				const ltr = await boxes(page, 'ltr');
				expect(ltr.length).toBe(rtl.length);
				expect(
					rtl.flatMap((box, i) => differences(box, ltr[i])),
					`${width} px`,
				).toEqual([]);
			}
		},
	);
}

/** Which edges of a box stand more than a pixel elsewhere in the other direction. */
function differences(box: Box, other: Box | undefined): string[] {
	if (!other) return [box.name];
	const far = (['start', 'end', 'top', 'bottom'] as const).filter(
		(edge) => Math.abs(box[edge] - other[edge]) > 1,
	);
	const edges = far.map((e) => `${e} ${box[e].toFixed(1)}/${other[e].toFixed(1)}`);
	return far.length > 0 ? [`${box.name}: ${edges.join(', ')}`] : [];
}
