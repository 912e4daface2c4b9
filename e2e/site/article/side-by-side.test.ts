import { expect, type Page, test } from '@playwright/test';
import { breadths, CHOSEN, everyNth, MATRIX, matrixUnless } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import {
	headerBottom,
	open,
	settled,
	takeFaces,
	taken,
	topOf,
	watch,
} from '../../support/watch.ts';
import { axe } from '../access/rules/axe.ts';
import { themes } from '../access/rules/themes.ts';

const SLUG = 'universal-declaration-of-human-rights';
const SIX = ['ar', 'en', 'fa', 'he', 'fr', 'zh'];
const RTL = ['ar', 'fa', 'he'];
/** Both directions, and a script without spaces. */
const CHOSEN_PAIRS = ['ar en', 'en zh'];
const GUIDE = '/ar/reading-guide/';
const BOTH = `${GUIDE}?with=en`;

const column = (page: Page, side: 'first' | 'second') => page.locator(`[data-side="${side}"]`);
const whole = (page: Page) =>
	page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));

interface Edges {
	top: number;
	bottom: number;
	baseline: number;
	left: number;
	right: number;
}

/** Where the two blocks of each row stand, and the first line of each. */
function rowsOn(page: Page): Promise<Edges[][]> {
	return page.evaluate(() => {
		const withProbe = (block: Element) => {
			const probe = document.createElement('span');
			probe.style.display = 'inline-block';
			(block.querySelector('h2, h3, h4, li') ?? block).prepend(probe);
			return { block, probe };
		};
		// All are put in before the first is measured: the page is laid out once.
		const rows = [...document.querySelectorAll('.row')].map((row) =>
			[...row.querySelectorAll(':scope > * > *')].map(withProbe),
		);
		const edges = rows.map((row) =>
			row.map(({ block, probe }) => {
				const { top, bottom, left, right } = block.getBoundingClientRect();
				return { top, bottom, baseline: probe.getBoundingClientRect().bottom, left, right };
			}),
		);
		for (const { probe } of rows.flat()) probe.remove();
		return edges;
	});
}

async function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
}

/** The rows that have both blocks. */
const pairsOn = async (page: Page) =>
	(await rowsOn(page)).flatMap(([first, second]) => (first && second ? [[first, second]] : [])) as [
		Edges,
		Edges,
	][];

/** Selects from one paragraph of a column to another, over those between them, and copies. */
async function copyFrom(page: Page, side: 'first' | 'second'): Promise<string> {
	const blocks = page.locator(`section [data-side="${side}"] p`);
	const [from, to] = [blocks.nth(1), blocks.nth(3)];
	await from.click({ position: { x: 100, y: 18 } });
	await to.click({ position: { x: 100, y: 18 }, modifiers: ['Shift'] });
	await page.keyboard.press('Control+c');
	return page.evaluate(() => navigator.clipboard.readText());
}

for (const first of SIX) {
	for (const second of SIX.filter((lang) => lang !== first)) {
		const details = matrixUnless(CHOSEN_PAIRS.includes(`${first} ${second}`));
		test(
			`${first} with ${second}: rows are aligned at every width, and one language is copied`,
			details,
			async ({ page, context, request }) => {
				await context.grantPermissions(['clipboard-read', 'clipboard-write']);
				await whole(page);
				await page.setViewportSize({ width: 1280, height: 2200 });
				await open(page, `/${first}/${SLUG}/?with=${second}`);
				const rtl = RTL.includes(first);
				const cell = column(page, 'second').last();
				await expect(cell).toHaveAttribute('lang', second);
				await expect(cell).toHaveCSS('direction', RTL.includes(second) ? 'rtl' : 'ltr');

				for (const [side, lang] of [
					['first', first],
					['second', second],
				] as const) {
					const { body } = await (await request.get(`/articles/${SLUG}/${lang}.json`)).json();
					const text = JSON.stringify(body);
					const copied = (await copyFrom(page, side)).split('\n\n');
					expect(copied).toHaveLength(3);
					for (const part of copied) expect(text).toContain(part);
				}

				// What is offered beside a selection is none of this test's.
				await page.evaluate(() => getSelection()?.removeAllRanges());
				for (const width of [1280, 768]) {
					await page.setViewportSize({ width, height: 800 });
					const pairs = await pairsOn(page);
					expect(pairs.length).toBeGreaterThan(80);
					const askew = pairs.filter(
						([one, other]) =>
							Math.abs(one.top - other.top) > 1 ||
							Math.abs(one.baseline - other.baseline) > 1 ||
							(rtl ? one.left <= other.right : one.right >= other.left),
					);
					expect(askew, `${width} px`).toEqual([]);
					expect(await overflow(page)).toBe(0);
				}
				await page.setViewportSize({ width: 360, height: 800 });
				const above = (await pairsOn(page)).filter(([one, other]) => other.top < one.bottom);
				expect(above).toEqual([]);
				expect(await overflow(page)).toBe(0);
			},
		);
	}
}

for (const address of [BOTH, `/en/reading-guide/?with=ar`]) {
	const widths = [320, 360, 500, 768, 1024, 1152, 1280, 1920];
	for (const { breadth, details } of breadths) {
		if (address !== BOTH && breadth === 'chosen') continue;
		test(
			`no row of ${address} reaches into the next, and nothing is wider than the screen, at ${breadth} widths`,
			details,
			async ({ page }) => {
				await whole(page);
				await open(page, address);
				for (const width of breadth === 'all' ? widths : everyNth(widths, 3)) {
					await page.setViewportSize({ width, height: 800 });
					const rows = await rowsOn(page);
					const reaching = rows.filter((row, i) => {
						const lower = Math.max(...row.map(({ bottom }) => bottom));
						return rows[i + 1]?.some(({ top }) => top < lower - 1);
					});
					expect(reaching, `${width} px`).toEqual([]);
					expect(await overflow(page)).toBe(0);
				}
			},
		);
	}
}

// The narrowest widths at which there are columns, at one size or another.
for (const { name, widths, details } of [
	{ name: 'two widths', widths: [640, 900], details: {} },
	{ name: 'more widths', widths: [700, 768, 1152, 1280], details: MATRIX },
])
	test(
		`at ${name} and every text size, columns are at least thirty letters wide`,
		details,
		async ({ page }) => {
			await whole(page);
			await open(page, `/en/${SLUG}/?with=ar`);
			await takeFaces(page);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				for (const size of ['xs', 'm', 'xl']) {
					await page.locator('html').evaluate((html, chosen) => {
						html.dataset.size = chosen;
					}, size);
					const [pair] = await pairsOn(page);
					if (!pair || pair[1].top >= pair[0].bottom) continue;
					const letters = await page.locator('#preamble-p3').evaluate((block) => {
						const range = document.createRange();
						range.selectNodeContents(block);
						// Of all lines but the last, which ends anywhere.
						const lines = [...range.getClientRects()].map(({ width }) => width);
						const all = lines.reduce((sum, width) => sum + width, 0);
						const full = all - (lines.at(-1) ?? 0);
						return ((block.textContent ?? '').length * (full / all)) / (lines.length - 1);
					});
					expect(letters, `${width} px, ${size}`).toBeGreaterThanOrEqual(30);
				}
			}
			expect((await pairsOn(page)).length).toBeGreaterThan(80);
		},
	);

// At other widths and as a state of the page: `access/states.ts`.
test('axe finds nothing in two texts on a tablet, in every theme', MATRIX, async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 800 });
	await whole(page);
	await open(page, BOTH);
	expect(await axe(page, themes)).toEqual([]);
});

test('a second text is chosen, swapped and closed on the page; each step is in the address, and Back undoes it', async ({
	page,
}) => {
	const { complaints } = watch(page);
	await open(page, '/en/reading-guide/');
	await page.locator('summary', { hasText: 'Side by side' }).focus();
	await page.keyboard.press('Enter');
	const choice = page.getByRole('article').getByRole('link', { name: 'العربية', exact: true });
	await choice.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/reading-guide\/\?with=ar$/);
	await expect(choice).toHaveAttribute('aria-current', 'true');
	await expect(page.getByText('كيف تقرأ في «متن»')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read in Matn');

	await page.getByRole('link', { name: 'Swap the two texts' }).click();
	await expect(page).toHaveURL(/\/en\/reading-guide\/\?text=ar&with=en$/);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar');
	await expect(column(page, 'second').last()).toHaveAttribute('lang', 'en');
	await page.goBack();
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	await expect(column(page, 'second').last()).toHaveAttribute('lang', 'ar');

	await page.getByRole('link', { name: 'One text only' }).click();
	await expect(page).toHaveURL(/\/en\/reading-guide\/$/);
	await expect(column(page, 'second')).toHaveCount(0);
	await page.goBack();
	await expect(column(page, 'second').first()).toBeVisible();
	await page.goBack();
	await expect(column(page, 'second')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

for (const { breadth, details } of breadths) {
	const rest = breadth === 'all' ? ['with=', 'with=%', 'text=en&with=en'] : [];
	test(
		`?with= a language that the article lacks, or its own (${breadth} forms), shows one text`,
		details,
		async ({ page }) => {
			const { complaints } = watch(page);
			for (const query of ['with=xx', 'with=ar', ...rest]) {
				await open(page, `${GUIDE}?${query}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(column(page, 'second')).toHaveCount(0);
			}
			await open(page, '/ar/?with=en');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(complaints).toEqual([]);
		},
	);
}

test('the page stays hidden until the second text is there', async ({ page }) => {
	let arrive = () => {};
	const late = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route('**/reading-guide/en.json', async (route) => {
		await late;
		await route.continue();
	});
	// Some seconds after its style has come, the page is shown without scripts.
	await page.goto(BOTH, { waitUntil: 'commit' });
	await page.locator('main').waitFor({ state: 'attached' });
	await expect(page.getByRole('main')).toBeHidden();
	arrive();
	await taken(page);
	await expect(column(page, 'second').last()).toBeAttached();
	await expect(page.getByRole('main')).toBeVisible();
});

// As one of all requests that fail: `faults/links.test.ts`.
test(
	'when the second text does not come, the first is shown, under a notice',
	MATRIX,
	async ({ page }) => {
		await page.route('**/reading-guide/en.json', (route) => route.abort());
		await open(page, BOTH);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText(messageOf('ar', 'beside:missing'))).toBeVisible();
		await expect(column(page, 'second')).toHaveCount(0);
	},
);

test('without scripts ?with= shows one text, whole', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${BOTH}`);
	await expect(page.locator('#p3')).toBeVisible();
	await expect(page.locator('summary', { hasText: 'جنبًا إلى جنب' })).toBeHidden();
	await context.close();
});

test('every id is unique, and each block of the first text has its own', async ({
	page,
	request,
}) => {
	await whole(page);
	await open(page, BOTH);
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
	const { body } = await (await request.get('/articles/reading-guide/ar.json')).json();
	for (const { _key, _type } of body) if (_type !== 'readMore') expect(ids).toContain(_key);
});

test('a block that only one text has stands in a row of its own, and a link leads to it', async ({
	page,
}) => {
	await whole(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, `/ar/${SLUG}/?with=en#preamble-p4`);
	const alone = page.locator('#preamble-p4');
	await expect(alone).toHaveText(/Whereas it is essential to promote/);
	expect(Math.abs((await topOf(page, 'preamble-p4')) - (await headerBottom(page)))).toBeLessThan(
		20,
	);
	const [above, below] = [await topOf(page, 'preamble-p3'), await topOf(page, 'preamble-p5')];
	expect(await topOf(page, 'preamble-p4')).toBeGreaterThan(above);
	expect(await topOf(page, 'preamble-p4')).toBeLessThan(below);
});

for (const [width, count, details] of [
	[1280, 4, CHOSEN],
	[360, 30, MATRIX],
	[1280, 30, MATRIX],
] as const) {
	test(
		`${width} px: a second text, its end and another width keep the line from ${count} places`,
		details,
		async ({ page }) => {
			test.setTimeout(300_000);
			await page.setViewportSize({ width, height: 800 });
			await whole(page);
			await open(page, `/ar/${SLUG}/`);
			// A face that came between would move the lines.
			await takeFaces(page);
			await page.locator('summary', { hasText: 'جنبًا إلى جنب' }).click();
			const choose = async (link: string, count: number) => {
				await page.locator(link).evaluate((element: HTMLElement) => element.click());
				await expect(column(page, 'second').locator('.title')).toHaveCount(count);
				await settled(page);
			};
			const line = (await headerBottom(page)) + 12;
			const atLine = (edge: number) =>
				page.evaluate((y) => {
					const blocks = [...document.querySelectorAll('[data-blocks] section [id]')];
					const block = blocks.find((one) => one.getBoundingClientRect().bottom > y);
					if (!block) throw new Error('The line is below the text');
					const { top, height } = block.getBoundingClientRect();
					return { id: block.id, top, into: Math.max(0, (y - top) / height) };
				}, edge);
			await page.locator('.beside-ways').waitFor({ state: 'detached' });
			const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
			for (let i = 1; i <= count; i++) {
				await page.evaluate(
					(top) => scrollTo({ top, behavior: 'instant' }),
					(end * i) / (count + 1),
				);
				await settled(page);
				const before = await atLine(line);
				await choose('.languages a[hreflang="fr"] >> nth=-1', 1);
				const { top, height } = await page
					.locator(`[id="${before.id}"]`)
					.evaluate((block) => block.getBoundingClientRect());
				const expected = before.into > 0 ? line : before.top;
				expect(Math.abs(top + before.into * height - expected)).toBeLessThan(32);
				if (i % 4 === 0) {
					await page.setViewportSize({ width: 768, height: 800 });
					await settled(page);
					await page.setViewportSize({ width, height: 800 });
					await settled(page);
				}
				await choose('.beside-ways a >> nth=-1', 0);
				expect(Math.abs((await topOf(page, before.id)) - before.top)).toBeLessThanOrEqual(2);
			}
		},
	);
}

test('the outline, links and show more work with two texts', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 700 });
	await open(page, BOTH);
	const rest = column(page, 'second').getByText('The noblest seat in the world');
	await expect(rest).toBeHidden();
	await page.getByRole('button', { name: 'اظهر المزيد' }).click();
	await expect(rest).toBeVisible();
	const first = await page.locator('matn-rest [id]').first().getAttribute('id');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe(first);
	await page.getByRole('button', { name: 'اظهر الأقل' }).click();
	await expect(rest).toBeHidden();

	const entry = page
		.getByRole('navigation', { name: 'محتويات المقال' })
		.getByRole('link', { name: 'الطباعة' });
	await entry.click();
	await expect(rest).toBeVisible();
	await expect(entry).toHaveAttribute('aria-current', 'location');
	expect(Math.abs((await topOf(page, 'print')) - (await headerBottom(page)))).toBeLessThan(20);
	await expect(page).toHaveURL(/\?with=en#print$/);
	await expect(column(page, 'second').getByRole('heading', { name: 'Printing' })).toBeInViewport();
});

test('a second text stays when the interface’s language changes; where it would be the text itself, the two are swapped', async ({
	page,
}) => {
	await open(page, `/ar/${SLUG}/?with=en#article-3`);
	const switchTo = (lang: string) =>
		page.locator(`#_languages a[hreflang="${lang}"]`).evaluate((link: HTMLElement) => link.click());
	await switchTo('fr');
	await expect(page).toHaveURL(/\/fr\/[a-z-]+\/\?with=en#article-3$/);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'fr');
	await expect(column(page, 'second').last()).toHaveAttribute('lang', 'en');
	await expect(page.locator('#article-3')).toBeInViewport();
	await switchTo('en');
	await expect(page).toHaveURL(/\/en\/[a-z-]+\/\?with=fr#article-3$/);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	await expect(column(page, 'second').last()).toHaveAttribute('lang', 'fr');
	await expect(page.locator('#article-3')).toBeInViewport();
	await expect(page.getByText('Swap the two texts')).toBeAttached();
});

test('select all copies the text that the reader is in, and only that', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 1280, height: 800 });
	await whole(page);
	await open(page, `/fa/${SLUG}/?with=en`);
	const copied = async () => {
		await page.keyboard.press('Control+a');
		await page.keyboard.press('Control+c');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	const persian = await copied();
	expect(persian).toMatch(/^اعلامی/);
	expect(persian).not.toMatch(/[A-Za-z]/);
	await page.locator('[data-side="second"] p').nth(2).click();
	const english = await copied();
	expect(english).toMatch(/^Universal Declaration[\s\S]*destruction of any of the rights/);
	expect(english).not.toMatch(/\p{Script=Arabic}/u);
	// A press elsewhere begins anew.
	await page.locator('#preamble-p1').click();
	expect(await copied()).toBe(persian);
});

test('what is copied of one of two texts has its language and direction, and none of the notes', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, BOTH);
	await page.locator('[data-side="second"] p').nth(1).click();
	const html = await page.evaluate(() => {
		const cells = document.querySelectorAll('[data-blocks] > section [data-side="second"] p');
		getSelection()?.setBaseAndExtent(cells[0] as Node, 0, cells[cells.length - 1] as Node, 1);
		let html = '';
		const onCopy = ({ clipboardData }: ClipboardEvent) => {
			html = clipboardData?.getData('text/html') ?? '';
		};
		addEventListener('copy', onCopy, { once: true });
		document.execCommand('copy');
		return html;
	});
	expect(html).toMatch(/^<div lang="en" dir="ltr"><p>/);
	expect(html).not.toMatch(/<div lang="ar"|class=|id=|data-|<sup|role=/);
});

test('both texts are printed whole, side by side', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, BOTH);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 700, height: 990 });
	const pairs = await pairsOn(page);
	expect(pairs.length).toBeGreaterThan(50);
	for (const [one, other] of pairs) {
		if (one.bottom - one.top > 300) continue;
		expect(Math.abs(one.top - other.top)).toBeLessThanOrEqual(1);
	}
	await expect(column(page, 'second').last()).toBeVisible();
	await expect(page.locator('summary', { hasText: 'جنبًا إلى جنب' })).toBeHidden();
});
