import { expect, type Page, test } from '@playwright/test';
import { seeded } from '../../../src/core/testing/seeded.ts';
import { breadths, CHOSEN, MATRIX } from '../../support/matrix.ts';
import {
	headerBottom,
	open,
	settled,
	topOf,
	watch,
	withoutFaces,
	withoutLateTimers,
} from '../../support/watch.ts';

const DECLARATION = '/ar/universal-declaration-of-human-rights/';
const STATEMENT = '/ar/coalition-joint-statement/';
const COPY = { ar: 'نسخ رابط المقطع', en: 'Copy link to passage' };

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from one place in the text to another, as a reader's drag does; gives what is selected. */
function select(page: Page, from: [string, number], to: [string, number]): Promise<string> {
	return page.evaluate(
		([[first, start], [last, end]]) => {
			const at = (id: string, offset: number): [Node, number] => {
				const block = document.getElementById(id);
				const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
				let left = offset;
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const { length } = node as Text;
					if (left <= length) return [node, left];
					left -= length;
				}
				throw new Error(`${id} has no ${offset}`);
			};
			const selection = getSelection();
			selection?.setBaseAndExtent(...at(first, start), ...at(last, end));
			return selection?.toString() ?? '';
		},
		[from, to] as const,
	);
}

async function copyLink(page: Page): Promise<string> {
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	// The notice and the address of a link that was copied before may still be there.
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await page.getByRole('button', { name: /^(نسخ رابط المقطع|Copy link to passage)$/ }).click();
	await expect(page.getByRole('status')).toContainText(
		/نُسخ رابط المقطع|Link to the passage copied/,
	);
	await expect.poll(copied).not.toBe('');
	return copied();
}

/** What is lit of the text. */
function lit(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...(CSS.highlights.get('passage') ?? [])].map((range) => range.toString()),
	);
}

async function arrive(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await open(page, address);
}

test('a selection offers a link to the passage, and the link highlights its words', async ({
	page,
}) => {
	await open(page, STATEMENT);
	await select(page, ['p1', 30], ['p1', 80]);
	const address = await copyLink(page);
	const after = address.slice(address.indexOf(STATEMENT) + STATEMENT.length);
	expect(after).toMatch(/^\?words=ar\.\d+-\d+\.[0-9a-z]{4}#p1$/);
	expect(after.length).toBeLessThan(60);
	await arrive(page, address);
	// Half a word at either end is taken whole.
	await expect
		.poll(() => lit(page))
		.toEqual(['التحالف الدولي ضد داعش التي عقدت اجتماعا أمس في واشنطن']);
	expect(Math.abs((await topOf(page, 'p1')) - (await headerBottom(page)) - 12)).toBeLessThanOrEqual(
		2,
	);
});

test('by keyboard, Tab leads from a selection to its copy button, and Escape hides it', async ({
	page,
}) => {
	await open(page, '/en/coalition-joint-statement/');
	await select(page, ['p1', 4], ['p1', 30]);
	const control = page.getByRole('button', { name: COPY.en });
	await expect(control).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(control).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Link to the passage copied');
	await page.keyboard.press('Escape');
	await expect(control).toBeHidden();
});

test('when the window becomes narrow, the button of a selection stays on the screen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, `/fa${DECLARATION.slice(3)}`);
	await select(page, ['preamble-p1', 0], ['preamble-p1', 90]);
	const control = page.getByRole('button', { name: 'کپی پیوند این قطعه' });
	await expect(control).toBeVisible();
	await page.setViewportSize({ width: 320, height: 800 });
	await expect
		.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
		.toBeLessThanOrEqual(320);
	await expect(control).toBeVisible();
});

test('on a touch screen the button stands clear of the handles of the selection', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		hasTouch: true,
		isMobile: true,
		viewport: { width: 360, height: 740 },
		locale: 'ar',
	});
	const page = await context.newPage();
	await open(page, `${baseURL}${STATEMENT}`);
	await select(page, ['p1', 0], ['p1', 40]);
	const control = page.getByRole('button', { name: COPY.ar });
	await expect(control).toBeInViewport({ ratio: 1 });
	const box = await control.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(44);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(740 - 32);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await context.close();
});

for (const [lang, count, details] of [
	['ar', 4, CHOSEN],
	...['ar', 'fa', 'he', 'en'].map((lang) => [lang, 50, MATRIX] as const),
] as const) {
	test(
		`links to ${count} passages of the Declaration in ${lang} highlight the words that were selected`,
		details,
		async ({ page }) => {
			test.setTimeout(300_000);
			await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
			await open(page, `${DECLARATION}?text=${lang}`);
			const chance = seeded(lang.charCodeAt(0) * 7 + lang.charCodeAt(1));
			const blocks = await page.evaluate(() =>
				[...document.querySelectorAll('section :is(p, li, h2, h3)[id]')].map((block) => ({
					id: block.id,
					// Where words begin and end.
					words: [...(block.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}\p{Cf}'’]+/gu)].map(
						({ index, 0: word }) => [index, index + word.length] as [number, number],
					),
				})),
			);
			const links: { address: string; words: string }[] = [];
			for (let n = 0; n < count; n++) {
				const first = chance.whole(0, blocks.length - 3);
				const last = Math.min(blocks.length - 1, first + chance.one([0, 0, 0, 1, 2]));
				const from = blocks[first]?.words ?? [];
				const to = blocks[last]?.words ?? [];
				const begin = chance.whole(0, from.length - 1);
				const end =
					first === last ? chance.whole(begin, from.length - 1) : chance.whole(0, to.length - 1);
				const words = await select(
					page,
					[blocks[first]?.id ?? '', from[begin]?.[0] ?? 0],
					[blocks[last]?.id ?? '', to[end]?.[1] ?? 0],
				);
				links.push({ address: await copyLink(page), words });
			}
			const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
			for (const { address: link, words } of links) {
				await open(page, link);
				await expect
					.poll(async () => bare((await lit(page)).join(' ')), { message: link })
					.toBe(bare(words));
			}
		},
	);
}

test('a passage link in another language leads to the same block, with a notice that leads to the words', async ({
	page,
}) => {
	await open(page, STATEMENT);
	await select(page, ['p4', 4], ['p5', 30]);
	const address = await copyLink(page);
	await page.evaluate(() => getSelection()?.removeAllRanges());
	for (const [locale, words] of [
		['en', 'The words that this link points to are in the Arabic text.'],
		['fr', undefined],
	] as const) {
		await arrive(page, address.replace('/ar/', `/${locale}/`));
		await settled(page);
		await expect(page.locator('#p4')).toBeFocused();
		expect(await topOf(page, 'p4')).toBeGreaterThan(await headerBottom(page));
		if (words === undefined) {
			// The French interface shows the Arabic text: the words are there.
			await expect.poll(async () => (await lit(page)).length).toBe(2);
			continue;
		}
		const status = page.getByRole('status');
		await expect(status).toContainText(words);
		await status.getByRole('button', { name: 'Show the words' }).click();
		await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar');
		await expect.poll(async () => (await lit(page)).length).toBe(2);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	}
});

for (const [what, edit, found] of [
	['before the words', (text: string) => `وقد ${text}`, true],
	['in the words', (text: string) => text.replace('المشترك', 'العام'), false],
] as const) {
	test(`after an edit ${what}, a passage link ${found ? 'still highlights them' : 'leads to the block, under a notice'}`, async ({
		page,
	}) => {
		await withoutLateTimers(page);
		await open(page, STATEMENT);
		await select(page, ['p1', 0], ['p1', 30]);
		const address = await copyLink(page);
		await page.route('**/coalition-joint-statement/ar.json', async (route) => {
			const article = await (await route.fetch()).json();
			const block = article.body.find(({ _key }: { _key: string }) => _key === 'p1');
			block.children[0].text = edit(block.children[0].text);
			await route.fulfill({ json: article });
		});
		// The page of another address, so that the text is drawn from what was fetched.
		await arrive(page, address.replace('/ar/', '/en/').replace('?', '?text=ar&'));
		const status = page.getByRole('status');
		if (found) {
			await expect.poll(async () => (await lit(page))[0]).toMatch(/^أشار البيان المشترك/);
			await expect(status).toBeEmpty();
		} else {
			await expect(status).toContainText('have changed since');
			expect(await lit(page)).toEqual([]);
			await expect(page.locator('#p1')).toBeFocused();
			await status.getByRole('button', { name: 'Close' }).click();
			await expect(status).toBeEmpty();
		}
	});
}

// Which forms can be read: `core/address/passage.test.ts`.
for (const { breadth, details } of breadths) {
	const unreadable = ['ar.5-2.abcd', '%D9%8', '', '%', 'x', '<script>'];
	test(
		`?words= that cannot be read (${breadth} forms) leads to the block, under a notice`,
		details,
		async ({ page }) => {
			const { complaints } = watch(page);
			await withoutLateTimers(page);
			for (const words of breadth === 'all' ? unreadable : unreadable.slice(0, 2)) {
				await open(page, `${STATEMENT}?words=${words}#s1`);
				await settled(page);
				await expect(page.locator('#s1'), words).toBeFocused();
				await expect(page.getByRole('status'), words).toContainText('تغيّرت الكلمات');
			}
			expect(complaints).toEqual([]);
		},
	);
}

test('highlighting changes no text node and no word’s width', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	/** The words of each text node, with their widths. */
	const measure = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('article section')].flatMap((section) => {
				const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
				const nodes: [string, number][][] = [];
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const words = [...(node as Text).data.matchAll(/\S+/g)];
					nodes.push(
						words.map(({ index, 0: word }) => {
							const range = document.createRange();
							range.setStart(node, index);
							range.setEnd(node, index + word.length);
							return [word, range.getBoundingClientRect().width];
						}),
					);
				}
				return nodes;
			}),
		);
	await withoutFaces(page);
	await open(page, `${DECLARATION}#article-1`);
	const before = await measure();
	const all = await select(page, ['article-1-p1', 3], ['article-2-p1', 60]);
	expect(all.length).toBeGreaterThan(100);
	const address = await copyLink(page);
	await arrive(page, address);
	await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(1);
	expect(await measure()).toEqual(before);
});

test('following a link within the page ends the highlight, and going back restores it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 700 });
	await open(page, STATEMENT);
	await select(page, ['p2', 0], ['p2', 30]);
	const address = await copyLink(page);
	await arrive(page, address);
	await expect.poll(async () => (await lit(page)).length).toBe(1);
	await page
		.getByRole('navigation', { name: 'محتويات المقال' })
		.getByRole('link', { name: 'دول التحالف ستواصل', exact: false })
		.click();
	await expect(page).toHaveURL(/coalition-joint-statement\/#s2$/);
	await expect(page.locator('#s2')).toBeInViewport();
	await expect.poll(() => lit(page)).toEqual([]);
	await expect(page.getByRole('status')).toBeEmpty();
	await page.goBack();
	await expect.poll(async () => (await lit(page)).length).toBe(1);
});
