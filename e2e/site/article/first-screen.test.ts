import { expect, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open } from '../../support/watch.ts';

for (const locale of ['ar', 'en']) {
	test(
		`${locale}: on a phone the facts and the tools take one row each, and the text begins on the first screen`,
		matrixUnless(locale === 'ar'),
		async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await open(page, `/${locale}/reading-guide/`);
			const seen = await page.evaluate(() => {
				// A title of three lines, and a lead of four.
				for (const [selector, count] of [
					['h1', 3],
					['.lead', 4],
				] as const) {
					const element = document.querySelector(selector) as HTMLElement;
					const word = element.textContent.trim().split(' ')[0] ?? '';
					element.textContent = word;
					const line = Number.parseFloat(getComputedStyle(element).lineHeight);
					while (element.offsetHeight < line * (count - 0.5)) element.append(` ${word}`);
				}
				const rows = (selector: string) => {
					let [count, end] = [0, 0];
					for (const item of document.querySelectorAll(`${selector} > *`)) {
						const { top, bottom } = item.getBoundingClientRect();
						const middle = (top + bottom) / 2;
						if (middle > end) count++;
						end = Math.max(end, bottom);
					}
					return count;
				};
				return {
					facts: rows('.meta'),
					tools: rows('.tools-row'),
					begins: document.querySelector('#p1')?.getBoundingClientRect().top ?? 9999,
				};
			});
			expect(seen).toMatchObject({ facts: 1, tools: 1 });
			expect(seen.begins + 60).toBeLessThan(844);
		},
	);
}

test('at no width a point hangs at the beginning or the end of a line of facts', async ({
	page,
}) => {
	await open(page, '/ar/');
	for (let width = 320; width <= 460; width += 20) {
		await page.setViewportSize({ width, height: 844 });
		const hanging = await page.evaluate(() =>
			[...document.querySelectorAll('.meta')].flatMap((facts) => {
				const box = facts.getBoundingClientRect();
				return [...facts.children].flatMap((fact, i, all) => {
					const { top, right } = fact.getBoundingClientRect();
					const isFirst = i === 0 || top > (all[i - 1]?.getBoundingClientRect().top ?? 0) + 2;
					const before = getComputedStyle(fact, '::before');
					const after = getComputedStyle(fact, '::after').content;
					// From right to left: the point of a line's first fact is outside of the facts' clipped box.
					const point = right - Number.parseFloat(before.insetInlineStart);
					const isShown = before.content.includes('·') && point < box.right + 1;
					return after.includes('·') || isShown === isFirst ? [fact.textContent] : [];
				});
			}),
		);
		expect(hanging, `${width} px`).toEqual([]);
	}
	expect(
		await page
			.locator('.meta')
			.first()
			.evaluate((facts) => getComputedStyle(facts).overflow),
	).toBe('clip');
});
