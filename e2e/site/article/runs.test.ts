import { expect } from '@playwright/test';
import { formatPassage } from '../../../src/core/address/passage.ts';
import { textOfBlock } from '../../../src/core/article/block-text.ts';
import { kept, left, surroundings } from '../../../src/core/testing/bidi-runs.ts';
import { seeded } from '../../../src/core/testing/seeded.ts';
import { CHOSEN, MATRIX, matrixUnless } from '../../support/matrix.ts';
import { type Part, shownParts } from '../../support/shown-parts.ts';
import { keyOfRun, RANDOM, randomBlocks, runsSlug } from '../../support/sites/runs-articles.ts';
import { test } from '../../support/sites/test.ts';
import { open, watch } from '../../support/watch.ts';

surroundings.forEach(([before, after, dir], n) => {
	// In a text of each direction.
	test(
		`runs in “${before}…${after}” are on the screen in the order in which they are written`,
		matrixUnless(n === 0 || n === surroundings.length - 1),
		async ({ page, readerSite }) => {
			await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
			await open(page, `${readerSite.address}ar/${runsSlug(n)}/`);
			const parts = kept.map((run, i): Part => {
				return [keyOfRun(i), before.length, before.length + run.length];
			});
			expect(await page.evaluate(shownParts, parts)).toEqual(kept);
			const isolated = left.map((_, i) => `#${keyOfRun(kept.length + i)} :is(bdi, bdo)`).join();
			if (dir === 'rtl') expect(await page.locator(isolated).count()).toBe(0);
		},
	);
});

test('numbers and addresses are not broken over lines where they fit on one', async ({
	page,
	readerSite,
}) => {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	for (const [width, kind] of [
		[320, '.unbroken'],
		[500, ':is(.unbroken, .unbroken-long)'],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await open(page, `${readerSite.address}ar/${runsSlug(2)}/`);
		const parts = await page.locator(`article ${kind}`).evaluateAll((parts) =>
			parts.map((part) => {
				const range = document.createRange();
				range.selectNodeContents(part);
				const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
				return { text: part.textContent, lines: new Set(tops).size };
			}),
		);
		expect(parts.length).toBeGreaterThan(30);
		expect(parts.filter(({ lines }) => lines > 1)).toEqual([]);
	}
});

test('a thousand random texts have the letters of the article, before and after the scripts', async ({
	page,
	request,
	readerSite,
}) => {
	// A line break is drawn as an element.
	const texts = randomBlocks.map((block) => textOfBlock(block).replaceAll('\n', ''));
	const address = `${readerSite.address}ar/${RANDOM}/`;
	const textsOf = () =>
		page.evaluate(
			(keys) => keys.map((key) => document.getElementById(key)?.textContent),
			randomBlocks.map(({ _key }) => _key),
		);
	const served = await (await request.get(address)).text();
	await page.goto('about:blank');
	await page.setContent(served.replace(/<script\b.*?<\/script>/gs, ''));
	expect(await textsOf()).toEqual(texts);
	const drawn = await page.locator('#p0').innerHTML();
	const { complaints } = watch(page);
	await open(page, address);
	expect(await textsOf()).toEqual(texts);
	expect(await page.locator('#p0').innerHTML()).toBe(drawn);
	expect(await page.locator('article :is(bdi, bdo)').count()).toBeGreaterThan(500);
	expect(complaints).toEqual([]);
});

for (const { count, details } of [
	{ count: 3, details: CHOSEN },
	{ count: 12, details: MATRIX },
]) {
	test(
		`${count} passages of texts with runs are highlighted and selected letter by letter`,
		details,
		async ({ page, readerSite }) => {
			const chance = seeded(7);
			const article = `${readerSite.address}ar/${RANDOM}/`;
			const longEnough = randomBlocks.filter((block) => textOfBlock(block).length > 60);
			for (let i = 0; i < count; i++) {
				const block = chance.one(longEnough);
				const text = textOfBlock(block);
				const [from, to] = [chance.whole(0, 20), chance.whole(30, text.length)];
				const passage = text.slice(from, to);
				const words = formatPassage({ lang: 'ar', from, to, text: passage });
				await page.goto('about:blank');
				await open(page, `${article}?words=${words}#${block._key}`);
				const lit = () =>
					page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String).join('|'));
				await expect.poll(lit).toBe(passage.replaceAll('\n', ''));
				const selected = await page.evaluate(() => {
					const [range] = CSS.highlights.get('passage') ?? [];
					const selection = getSelection();
					if (range)
						selection?.setBaseAndExtent(
							range.startContainer,
							range.startOffset,
							range.endContainer,
							range.endOffset,
						);
					return selection?.toString();
				});
				// A selection takes signs without width at its end along.
				const bare = (part = '') => part.replace(/[\s\u200C\u200E\u200F]+/g, ' ').trim();
				expect(bare(selected)).toBe(bare(passage));
			}
		},
	);
}
