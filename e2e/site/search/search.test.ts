import { expect, type Locator, type Page } from '@playwright/test';
import { locales } from '../../../src/i18n/locales.ts';
import { breadths, CHOSEN, MATRIX, matrixUnless } from '../../support/matrix.ts';
import { test } from '../../support/sites/test.ts';
import {
	dismiss,
	open,
	settled,
	settling,
	showAs,
	takeFaces,
	taken,
	watch,
	withoutFaces,
} from '../../support/watch.ts';

/** The two directions, with words that the Declaration has in both. */
const sides = {
	ar: { name: 'بحث', words: 'الحرية', results: 'نتائج البحث', found: /^\d+ م\S+ في / },
	en: { name: 'Search', words: 'freedom', results: 'Search results', found: /^\d+ passages in / },
} as const;

const field = (page: Page) => page.getByRole('combobox');
const results = (page: Page) => page.getByRole('grid');
const rows = (page: Page) => results(page).getByRole('link');
const said = (page: Page) => page.getByRole('main').getByRole('status');

/** The row that the field's arrow keys have reached. */
async function reached(page: Page): Promise<Locator> {
	const id = await field(page).getAttribute('aria-activedescendant');
	return page.locator(`[id="${id}"]`);
}

/** The words that are lit, as they are read. */
function litWords(page: Page): Promise<string[]> {
	return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}

const heightOf = (row: Locator) => row.evaluate((link) => link.getBoundingClientRect().top);

test('the search is a page in each language, and not for search engines', async ({ request }) => {
	for (const locale of locales) {
		const response = await request.get(`/${locale}/search/`);
		expect(response.status()).toBe(200);
		const html = await response.text();
		expect(html).toMatch(new RegExp(`<html lang="${locale}" dir="(ltr|rtl)"`));
		expect(html).toContain('<meta name="robots" content="noindex"/>');
		expect(html).not.toContain('rel="canonical"');
		expect(html).toContain(`action="/${locale}/search/"`);
	}
	expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/search/');
});

for (const [locale, { name, words, results: heading, found }] of Object.entries(sides)) {
	const inArabic = matrixUnless(locale === 'ar');
	test(
		`${locale}: by keyboard alone a search leads from an article to the words, and back to the row`,
		inArabic,
		async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 640 });
			const { complaints } = watch(page);
			await open(page, `/${locale}/reading-guide/`);
			await takeFaces(page);
			const steps = await page.evaluate(() => history.length);
			await page.keyboard.press('/');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
			await expect(page.getByRole('combobox', { name, exact: true })).toBeFocused();
			await expect(field(page)).toHaveAttribute('aria-expanded', 'false');

			await page.keyboard.type(words, { delay: 30 });
			await expect(page.getByRole('grid', { name: heading })).toBeVisible();
			await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
			await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
			await expect(said(page)).toHaveText(found);
			// All the letters are one step.
			expect(await page.evaluate(() => history.length)).toBe(steps + 1);

			// The arrow keys go through the rows that are drawn by then.
			await settled(page);
			await page.keyboard.press('ArrowDown');
			await expect(await reached(page)).toHaveText(/.+/);
			const title = await (await reached(page)).textContent();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			const row = await reached(page);
			await expect(row).toBeInViewport();
			await expect(field(page)).toBeFocused();
			const id = await row.getAttribute('id');
			const key = ((await row.getAttribute('href')) ?? '').split('#')[1] ?? '';
			await settled(page);
			const height = await heightOf(row);

			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`/${locale}/.*#${key}$`));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
			await expect(page.locator(`[id="${key}"]`)).toBeFocused();
			await expect(page.locator(`[id="${key}"]`)).toBeInViewport();

			await page.goBack();
			await expect(field(page)).toHaveValue(words);
			await expect(field(page)).toBeFocused();
			await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
			await settled(page);
			expect(Math.abs((await heightOf(await reached(page))) - height)).toBeLessThanOrEqual(2);
			expect(complaints).toEqual([]);
		},
	);

	test(
		`${locale}: Tab goes through the results from link to link, the arrow keys too, and Home, End and Escape return to the field`,
		inArabic,
		async ({ page }) => {
			await open(page, `/${locale}/search/?q=${words}`);
			await expect(results(page)).toBeVisible();
			await page.getByRole('radio', { checked: true }).focus();
			await page.keyboard.press('Tab');
			await expect(rows(page).first()).toBeFocused();
			await page.keyboard.press('Tab');
			await expect(rows(page).nth(1)).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('article')).toBeVisible();
			await page.goBack();
			await expect(rows(page).nth(1)).toBeFocused();

			const ids = await rows(page).evaluateAll((links) => links.map(({ id }) => id));
			const active = () => field(page).getAttribute('aria-activedescendant');
			await field(page).focus();
			for (const id of ids) {
				await page.keyboard.press('ArrowDown');
				expect(await active()).toBe(id);
			}
			await page.keyboard.press('ArrowDown');
			expect(await active()).toBeNull();
			await page.keyboard.press('ArrowUp');
			expect(await active()).toBe(ids.at(-1));
			const caret = () =>
				field(page).evaluate((input) => (input as HTMLInputElement).selectionStart ?? -1);
			for (const [key, at] of [
				['Home', 0],
				['End', words.length],
			] as const) {
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press(key);
				expect(await active()).toBeNull();
				expect(await caret()).toBe(at);
			}
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Escape');
			expect(await active()).toBeNull();
			await expect(field(page)).toHaveValue(words);
			await page.keyboard.press('Escape');
			await expect(field(page)).toHaveValue('');
			await expect(results(page)).toHaveCount(0);
			await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
			await expect(field(page)).toBeFocused();
		},
	);
}

/** Presses a key of any keyboard; true where the page left it to the browser. */
function type(page: Page, init: object): Promise<boolean> {
	return page.evaluate(
		(key) =>
			document.body.dispatchEvent(
				new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
			),
		init,
	);
}

/** Ways to the search; those of `CHOSEN_WAYS` are one of each kind. */
const ways: Record<string, (page: Page) => Promise<unknown>> = {
	'/': (page) => page.keyboard.press('/'),
	'Ctrl and K': (page) => page.keyboard.press('Control+k'),
	'⌘ and K': (page) => page.keyboard.press('Meta+k'),
	'the key of / on an Arabic keyboard': (page) => type(page, { key: 'ظ', code: 'Slash' }),
	'/ where it stands elsewhere': (page) => type(page, { key: '/', code: 'Digit7', shiftKey: true }),
	'K with Ctrl on an Arabic keyboard': (page) =>
		type(page, { key: 'ن', code: 'KeyK', ctrlKey: true }),
	'the control in the header': (page) =>
		page.getByRole('banner').getByRole('link', { name: 'بحث', exact: true }).click(),
};

const CHOSEN_WAYS = [
	'/',
	'Ctrl and K',
	'the key of / on an Arabic keyboard',
	'the control in the header',
];
for (const { breadth, details } of breadths) {
	test(
		`${breadth} keys and controls open the search from anywhere, and on its page focus the field`,
		details,
		async ({ page }) => {
			await open(page, '/ar/');
			for (const [how, go] of Object.entries(ways)) {
				if (breadth === 'chosen' && !CHOSEN_WAYS.includes(how)) continue;
				await go(page);
				await expect(page, how).toHaveURL(/\/ar\/search\/$/);
				await expect(field(page), how).toBeFocused();
				await page.keyboard.type('الحرية');
				await expect(page).toHaveURL(/q=%D8%A7%D9%84%D8%AD%D8%B1%D9%8A%D8%A9$/);
				await expect(results(page)).toBeVisible();
				await rows(page).first().focus();
				const address = page.url();
				await go(page);
				await expect(field(page), how).toBeFocused();
				expect(await page.evaluate(() => String(getSelection()))).toBe('الحرية');
				expect(page.url()).toBe(address);
				await page.locator('.home').click();
				await expect(page).toHaveURL(/\/ar\/$/);
			}
		},
	);
}

test('the shortcuts are none in a dialog, while typing and with other keys', async ({ page }) => {
	await open(page, '/en/reading-guide/');
	await page.getByRole('button', { name: 'Reading settings', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await dismiss(page);
	for (const key of [
		{ key: ',', code: 'Slash', shiftKey: true },
		{ key: '/', code: 'Slash', ctrlKey: true },
		{ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true },
		{ key: 'k', code: 'KeyK' },
	]) {
		expect(await type(page, key), JSON.stringify(key)).toBe(true);
	}
	await expect(page).toHaveURL(/reading-guide\/$/);

	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('and/or');
	await expect(field(page)).toHaveValue('and/or');
});

test('a result is an article with its passages in its own language, the found words highlighted and uncut', async ({
	page,
}) => {
	await open(page, '/en/search/?q=الحرية&lang=all');
	const article = page.getByRole('rowgroup', { name: 'الإعلان العالمي لحقوق الإنسان' });
	await expect(article).toBeVisible();
	await expect(article).toHaveAttribute('lang', 'ar');
	await expect(article).toHaveAttribute('dir', 'rtl');
	await expect(article.getByText('العربية', { exact: true })).toBeVisible();
	await expect(
		article.getByRole('heading', { name: 'الإعلان العالمي لحقوق الإنسان' }),
	).toBeVisible();
	const lit = await litWords(page);
	expect(lit.length).toBeGreaterThan(0);
	for (const word of lit) expect(word).toContain('حري');
	// No letter is cut from its neighbour: a passage is one text.
	const texts = await rows(page).evaluateAll((links) =>
		links.map((link) => {
			const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
			let count = 0;
			while (walker.nextNode()) count++;
			return count;
		}),
	);
	expect(new Set(texts)).toEqual(new Set([1]));
	await article.getByRole('link').nth(1).click();
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('white space is no search; before words only the first file of the language is loaded, and by the first letter the field runs', async ({
	page,
}) => {
	const { requests } = watch(page);
	const settle = settling(page);
	const ofIndex = () =>
		requests.map((url) => new URL(url).pathname).filter((path) => /^\/search.*\.json$/.test(path));
	await open(page, '/en/search/?q=+');
	await expect(page.getByText('To find a phrase as it stands')).toBeVisible();
	await expect(results(page)).toHaveCount(0);
	await settle();
	expect(ofIndex()).toEqual(['/search-languages/en.json']);
	await field(page).fill('');
	await expect(field(page)).toHaveCSS('unicode-bidi', /^(isolate|normal)$/);
	await field(page).fill('freedom');
	await expect(field(page)).toHaveCSS('unicode-bidi', 'plaintext');
	await expect(results(page)).toBeVisible();
	// A small library is in that file.
	expect(ofIndex()).toEqual(['/search-languages/en.json']);
});

test('found words are highlighted beside runs and in them; without the highlight API they are in <mark>', async ({
	page,
	oppositeSite,
}) => {
	await open(page, `${oppositeSite.address}ar/search/?q=next هنا`);
	await expect(results(page).locator('h2', { hasText: 'next' }).locator('bdi')).toHaveText('next?');
	await expect.poll(() => litWords(page)).toEqual(expect.arrayContaining(['next', 'هنا']));
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'Highlight');
		Reflect.deleteProperty(CSS, 'highlights');
	});
	await page.reload();
	await expect(results(page).locator('h2 bdi mark')).toHaveText('next');
	expect(await rows(page).nth(1).textContent()).not.toMatch(/\s{2}|^$/);
});

test('following a result requests no HTML page, and going back focuses its row, after a reload too', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 500 });
	// The lines are compared from one page to the next.
	await withoutFaces(page);
	await open(page, '/ar/search/?q=الحق');
	await expect(results(page)).toBeVisible();
	const row = rows(page)
		.filter({ hasNotText: /في هذا المقال$/ })
		.last();
	const id = await row.getAttribute('id');
	await row.scrollIntoViewIfNeeded();
	await settled(page);
	const { requests } = watch(page);
	await row.click();
	await expect(page.getByRole('article')).toBeVisible();
	await settled(page);
	expect(requests.filter((url) => /\/$|\.html$/.test(new URL(url).pathname))).toEqual([]);
	await page.goBack();
	await expect(page.locator(`[id="${id}"]`)).toBeFocused();
	await settled(page);
	const height = await heightOf(row);
	await expect(row).toBeInViewport();
	await page.reload();
	await taken(page);
	await expect(page.locator(`[id="${id}"]`)).toBeFocused();
	await settled(page);
	expect(Math.abs((await heightOf(row)) - height)).toBeLessThanOrEqual(2);
});

test('the search is of the article one came from, of a language, or of all languages', async ({
	page,
}) => {
	await open(page, '/en/reading-guide/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('freedom');
	const choice = page.getByRole('radiogroup', { name: 'Where to search' });
	await expect(choice.getByRole('radio', { name: 'English' })).toBeChecked();
	await expect(results(page)).toBeVisible();
	const steps = await page.evaluate(() => history.length);

	// The address changes first, then the choice: `check` would not wait for it.
	await choice.getByRole('radio', { name: 'This article' }).click();
	await expect(choice.getByRole('radio', { name: 'This article' })).toBeChecked();
	await expect(page).toHaveURL(/\/en\/search\/\?q=freedom&in=reading-guide$/);
	await expect(page.getByRole('link', { name: 'Universal Declaration' })).toHaveCount(0);

	await choice.getByRole('radio', { name: 'All languages' }).click();
	await expect(choice.getByRole('radio', { name: 'All languages' })).toBeChecked();
	await expect(page).toHaveURL(/\?q=freedom&from=reading-guide&lang=all$/);
	await expect(page.getByRole('link', { name: 'Universal Declaration' })).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBe(steps);

	await page.reload();
	await taken(page);
	await expect(choice.getByRole('radio', { name: 'All languages' })).toBeChecked();
	await expect(choice.getByRole('radio', { name: 'This article' })).not.toBeChecked();
	await expect(field(page)).toHaveValue('freedom');
	await expect(results(page)).toBeVisible();
});

test('the address can name the language to search, and an unreadable name is ignored', async ({
	page,
}) => {
	await open(page, '/ar/search/?q=liberté&lang=fr');
	await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
	await expect(results(page).getByRole('rowgroup').first()).toHaveAttribute('lang', 'fr');
	await open(page, '/ar/search/?q=الحرية&lang=../x&in=../y&from=Z');
	await expect(page.getByRole('radio', { name: 'العربية' })).toBeChecked();
	await expect(page.getByRole('radio')).toHaveCount(2);
	await expect(results(page)).toBeVisible();
});

test('another interface language keeps the search', async ({ page }) => {
	await open(page, '/ar/search/?q=freedom&lang=all');
	await expect(results(page)).toBeVisible();
	await page.getByRole('button', { name: 'اللغة', exact: true }).click();
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL(/\/en\/search\/\?q=freedom&lang=all$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
	await expect(field(page)).toHaveValue('freedom');
	await expect(said(page)).toHaveText(sides.en.found);
});

test('a search without results offers the nearest spelling and a wider search', async ({
	page,
}) => {
	await open(page, '/en/search/?from=reading-guide&q=freedum');
	await expect(said(page)).toHaveText('Nothing was found for “freedum”.');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	const nearest = page.getByRole('paragraph').filter({ hasText: 'Did you mean' }).getByRole('link');
	const spelling = (await nearest.textContent()) ?? '';
	expect(spelling).toMatch(/^freedom/);
	await nearest.click();
	await expect(field(page)).toHaveValue(spelling);
	await expect(field(page)).toBeFocused();
	await expect(results(page)).toBeVisible();
	await expect(page).toHaveURL((url) => url.searchParams.get('q') === spelling);
	await expect(page).toHaveURL(/from=reading-guide/);
	await page.goBack();
	await expect(field(page)).toHaveValue('freedum');

	await open(page, '/en/search/?in=reading-guide&q=disregard');
	await page.getByRole('link', { name: 'Search in all articles' }).click();
	await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
	await expect(results(page)).toBeVisible();
	await field(page).fill('الحرية');
	await page.getByRole('link', { name: 'Search in all languages' }).click();
	await expect(results(page)).toBeVisible();
});

test('a search that failed is repeated until it is answered, while the page is visible', async ({
	page,
	context,
}) => {
	await page.clock.install();
	await open(page, '/ar/search/');
	let asked = 0;
	await context.route('**/*.json*', (route) => {
		asked++;
		return route.abort();
	});
	// What phrases need is not in the first file.
	await field(page).fill('"حرية الرأي"');
	await expect(said(page)).toHaveText('تعذّر البحث');
	await expect(results(page)).toHaveCount(0);
	// The browser says that the network is back before it is.
	let before = asked;
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(() => asked).toBeGreaterThan(before);

	const probe = () => page.evaluate(() => fetch('/probe.json').catch(() => {}));
	await showAs(page, 'hidden');
	// What was asked just before is counted by then.
	await probe();
	before = asked;
	await page.clock.runFor(120_000);
	await probe();
	expect(asked).toBe(before + 1);
	await expect(page.getByText('لا يوجد اتصال')).toBeVisible();

	await showAs(page, 'visible');
	await expect.poll(() => asked).toBeGreaterThan(before + 1);
	await context.unroute('**/*.json*');
	await page.clock.runFor(40_000);
	await expect(results(page)).toBeVisible();
	await expect(page.getByText('لا يوجد اتصال')).toHaveCount(0);
});

test('while an answer is on its way the page says so, and shows the answer to the last question only', async ({
	page,
	context,
}) => {
	await open(page, '/en/search/');
	let late: (() => void) | undefined;
	const answered = new Promise<void>((resolve) => {
		late = resolve;
	});
	await context.route('**/*', async (route) => {
		await answered;
		await route.continue();
	});
	await field(page).fill('"freedom of thought"');
	await expect(said(page)).toHaveText('Searching…');
	await field(page).fill('dignity');
	late?.();
	await expect(page).toHaveURL(/\?q=dignity$/);
	// The results of “freedom” name dignity too: only what is highlighted tells whose results they are.
	const isOfLast = (words: string[]) =>
		words.length > 0 && words.every((word) => /dignit/i.test(word));
	await expect.poll(async () => isOfLast(await litWords(page))).toBe(true);
	await expect(said(page)).toContainText('passage');
	expect(isOfLast(await litWords(page))).toBe(true);
});

test('what is typed before the scripts run is searched for', async ({ page }) => {
	let go: (() => void) | undefined;
	const ready = new Promise<void>((resolve) => {
		go = resolve;
	});
	await page.route('**/assets/start-*.js', async (route) => {
		await ready;
		await route.continue();
	});
	await page.goto('/en/search/', { waitUntil: 'commit' });
	await field(page).fill('freedom');
	go?.();
	await taken(page);
	await expect(results(page)).toBeVisible();
	await expect(field(page)).toHaveValue('freedom');
	await expect(page).toHaveURL(/\?q=freedom$/);
});

for (const [locale, text, list] of [
	['ar', 'والمقالات كلها في القائمة', 'كل المقالات'],
	['en', 'All articles are in the list', 'All articles'],
] as const) {
	test(
		`${locale}: without scripts the search form leads to a page that says it needs them, with a link to the library`,
		matrixUnless(locale === 'ar'),
		async ({ browser, baseURL }) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(`${baseURL}/${locale}/reading-guide/`);
			const { name, words } = sides[locale];
			await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
			await page.getByRole('combobox', { name, exact: true }).fill(words);
			await page.getByRole('search').getByRole('button', { name }).click();
			await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
			await expect(page.getByRole('main').getByText(text)).toBeVisible();
			await expect(page.getByRole('radiogroup')).toBeHidden();
			await page.getByRole('main').getByRole('link', { name: list }).click();
			await expect(page).toHaveURL(`${baseURL}/${locale}/`);
			await context.close();
		},
	);
}

for (const [locale, step, details] of [
	['ar', 112, CHOSEN],
	['ar', 56, MATRIX],
	['en', 56, MATRIX],
] as const) {
	test(
		`${locale}: at no width (each ${step} px) is the search wider than the screen, or a target too small`,
		details,
		async ({ page }) => {
			await open(page, `/${locale}/search/?q=${sides[locale].words}&from=reading-guide`);
			await expect(results(page)).toBeVisible();
			for (let width = 320; width <= 1440; width += step) {
				await page.setViewportSize({ width, height: 700 });
				const off = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					const small = [...document.querySelectorAll('main :is(a, button, input)')]
						.filter((target) => target.checkVisibility())
						.filter((target) => {
							const { width: w, height: h } = target.getBoundingClientRect();
							return Math.min(w, h) < 24;
						});
					return [scrollWidth - clientWidth, small.map(({ outerHTML }) => outerHTML.slice(0, 80))];
				});
				expect(off, `${width} px`).toEqual([0, []]);
			}
		},
	);
}

test('on the narrowest screen the header has all its buttons and the site’s name', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 600 });
	for (const address of ['/ar/reading-guide/', '/en/reading-guide/']) {
		await open(page, address);
		await page.mouse.wheel(0, 1500);
		const banner = page.getByRole('banner');
		await expect(banner.getByRole('button', { name: /زر الذهاب|Back to top/ })).toBeVisible();
		const boxes = await banner
			.getByRole('link')
			.or(banner.getByRole('button'))
			.evaluateAll((tools) =>
				tools
					.filter((tool) => tool.checkVisibility() && !tool.closest('[popover], dialog'))
					.map((tool) => {
						const { left, right } = tool.getBoundingClientRect();
						return [left, right] as const;
					})
					.sort(([a], [b]) => a - b),
			);
		expect(boxes.length).toBe(6);
		for (const [i, [left, right]] of boxes.entries()) {
			expect(left).toBeGreaterThanOrEqual(boxes[i - 1]?.[1] ?? 0);
			expect(right).toBeLessThanOrEqual(320);
		}
		await expect(banner.getByRole('link', { name: /متن|Matn/ })).toBeVisible();
	}
});
