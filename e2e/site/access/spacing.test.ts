import { expect, type Page, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open, withoutFaces } from '../../support/watch.ts';
import { space } from './rules/layout.ts';

/** How the letters of a block's words are set: how far apart, and how wide each word is. */
const wordsOf = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((block) => {
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const widths: number[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const { index, 0: word } of (node as Text).data.matchAll(/[\p{L}\p{M}]+/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				widths.push(range.getBoundingClientRect().width);
			}
		}
		const { letterSpacing, wordSpacing } = getComputedStyle(block);
		return { widths, letterSpacing, wordSpacing };
	});

/*
 * WCAG 1.4.12 excepts what a script has not: Arabic letters are joined, and no typesetter parts them.
 * Browsers of some years ago would, where a style sheet asks for it. The words stand further apart.
 */
for (const [locale, address, id, parts] of [
	['ar', 'reading-guide', 'p4', false],
	['fa', 'universal-declaration-of-human-rights', 'preamble-p1', false],
	['ur', 'universal-declaration-of-human-rights', 'preamble-p1', false],
	['en', 'reading-guide', 'p4', true],
] as const) {
	test(
		`${locale}: with a reader’s letter spacing, letters ${parts ? 'stand further apart' : 'stay joined'}`,
		matrixUnless(locale === 'ar' || locale === 'en'),
		async ({ page }) => {
			await withoutFaces(page);
			await open(page, `/${locale}/${address}/`);
			const before = await wordsOf(page, id);
			expect(before.widths.length).toBeGreaterThan(5);
			expect(before.letterSpacing).toBe('normal');
			await space(page);
			const after = await wordsOf(page, id);
			expect(after.wordSpacing).not.toBe(before.wordSpacing);
			if (parts) {
				expect(Number.parseFloat(after.letterSpacing)).toBeGreaterThan(1);
				for (const [i, width] of after.widths.entries())
					expect(width).toBeGreaterThan(before.widths[i] ?? 0);
			} else {
				expect(after.letterSpacing).toBe('normal');
				for (const [i, width] of after.widths.entries())
					expect(width).toBeCloseTo(before.widths[i] ?? 0, 1);
			}
		},
	);
}

test('no style of the site spaces letters', async ({ page }) => {
	for (const address of ['/ar/reading-guide/', '/en/reading-guide/', '/en/', '/ar/search/']) {
		await open(page, address);
		const spaced = await page.evaluate(
			() =>
				[...document.querySelectorAll('body *')].filter((element) => {
					const { letterSpacing } = getComputedStyle(element);
					return letterSpacing !== 'normal' && letterSpacing !== '0px';
				}).length,
		);
		expect(spaced).toBe(0);
	}
});
