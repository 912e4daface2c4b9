import { expect, type Page, test } from '@playwright/test';
import { MATRIX, placeCounts } from '../../support/matrix.ts';
import { headerBottom, open, settled, topOf, withoutFaces } from '../../support/watch.ts';

const STATEMENT = '/ar/coalition-joint-statement/';
const GUIDE = '/ar/reading-guide/';

async function openWhole(page: Page, address: string): Promise<void> {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, address);
}

async function switchTo(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: /^(اللغة|Language|Langue)$/ }).click();
	await page.getByRole('link', { name, exact: true }).click();
}

/** A choice in the list of languages, without opening it each time. */
async function quickly(page: Page, lang: string): Promise<void> {
	await page
		.locator(`#_languages a[hreflang="${lang}"]`)
		.evaluate((link: HTMLElement) => link.click());
	await expect(page.getByRole('article')).toHaveAttribute('lang', lang);
	await settled(page);
}

interface Box {
	id: string;
	top: number;
	height: number;
}

/** The boxes of all blocks, in the order of the text; none stands in another. */
function boxes(page: Page): Promise<Box[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[data-blocks] [id]')]
			.filter((block) => block.matches(':not([data-aside], [data-aside] *, matn-rest, :has([id]))'))
			.map((block) => {
				const { top, height } = block.getBoundingClientRect();
				return { id: block.id, top, height };
			}),
	);
}

test('the language switch lists every language by its own name, and changes without a reload', async ({
	page,
}) => {
	await open(page, STATEMENT);
	await page.evaluate(() => Object.assign(window, { same: true }));
	await page.getByRole('button', { name: 'اللغة' }).click();
	const names = await page.locator('[popover]:popover-open').getByRole('link').allTextContents();
	expect(names).toEqual([
		'العربية',
		'English',
		'فارسی',
		'اردو',
		'עברית',
		'کوردیی ناوەندی',
		'Kurdî (kurmancî)',
		'Türkçe',
		'Français',
		'Español',
		'Русский',
		'中文',
	]);
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL(/\/en\/coalition-joint-statement\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveTitle(/Joint Statement/i);
	expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('interface and text each have their own language and direction', async ({ page }) => {
	for (const [address, html, article] of [
		['/ar/reading-guide/', ['ar', 'rtl'], ['ar', 'rtl']],
		['/en/reading-guide/', ['en', 'ltr'], ['en', 'ltr']],
		['/ar/reading-guide/?text=en', ['ar', 'rtl'], ['en', 'ltr']],
		['/en/reading-guide/?text=ar', ['en', 'ltr'], ['ar', 'rtl']],
		['/fr/reading-guide/', ['fr', 'ltr'], ['ar', 'rtl']],
		['/he/reading-guide/?text=en', ['he', 'rtl'], ['en', 'ltr']],
	] as const) {
		await open(page, address);
		const say = (selector: string) =>
			page
				.locator(selector)
				.evaluate((e) => [e.getAttribute('lang'), getComputedStyle(e).direction]);
		expect(await say('html')).toEqual(html);
		expect(await say('article')).toEqual(article);
		expect(await say('header.frame-header')).toEqual([null, html[1]]);
		for (const part of await page.locator('article [lang] > [dir]').all()) {
			const [dir, lang] = await part.evaluate((e) => [
				getComputedStyle(e).direction,
				e.closest('[lang]')?.getAttribute('lang'),
			]);
			if (lang === html[0]) expect(dir).toBe(html[1]);
		}
	}
});

test('an article that is not in the interface’s language is shown in the original, under a notice that names its languages', async ({
	page,
}) => {
	await open(page, '/fr/coalition-joint-statement/');
	const notice = page.getByRole('note').first();
	await expect(notice).toHaveAttribute('lang', 'fr');
	await expect(notice).toContainText('français');
	await expect(notice).toContainText('arabe');
	await page.getByRole('article').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/fr\/coalition-joint-statement\/\?text=en$/);
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

for (const [width, count, details] of [
	[360, 6, {}],
	[360, 30, MATRIX],
	[1280, 30, MATRIX],
] as const) {
	test(
		`${width} px: another language keeps the block at the reading line from ${count} places, and the way back ends within 2 px`,
		details,
		async ({ page }) => {
			test.setTimeout(180_000);
			await page.setViewportSize({ width, height: 800 });
			await withoutFaces(page);
			await openWhole(page, GUIDE);
			const line = (await headerBottom(page)) + 12;
			const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
			for (let i = 1; i <= count; i++) {
				await page.evaluate(
					(top) => scrollTo({ top, behavior: 'instant' }),
					Math.round((end * i) / (count + 1)),
				);
				await settled(page);
				const start = await page.evaluate(() => scrollY);
				const before = (await boxes(page)).find(({ top, height }) => top + height > line);
				await quickly(page, 'en');
				const after = (await boxes(page)).find(({ id }) => id === before?.id);
				if (!before || !after) throw new Error('The block at the line is gone');
				// As far into the block as the line was, it is again: to a line of text.
				const into = Math.max(0, (line - before.top) / before.height);
				const expected = into > 0 ? line : before.top;
				expect(Math.abs(after.top + into * after.height - expected)).toBeLessThan(32);
				await quickly(page, 'ar');
				expect(Math.abs((await page.evaluate(() => scrollY)) - start)).toBeLessThanOrEqual(2);
			}
		},
	);
}

for (const { count, details } of placeCounts) {
	test(
		`another direction keeps the block at its height from ${count} places, without a history entry or a reload`,
		details,
		async ({ page }) => {
			test.setTimeout(240_000);
			await page.setViewportSize({ width: 1280, height: 800 });
			await openWhole(page, GUIDE);
			await page.evaluate(() => Object.assign(window, { same: true }));
			const line = await headerBottom(page);
			const entries = await page.evaluate(() => history.length);
			const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
			for (let i = 1; i <= count; i++) {
				await page.evaluate(
					(top) => scrollTo({ top, behavior: 'instant' }),
					Math.round((end * i) / (count + 1)),
				);
				await settled(page);
				const before = (await boxes(page)).find(({ top, height }) => top + height > line + 12);
				if (!before) throw new Error('No block is at the line');
				await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
				const group = page.getByRole('radiogroup', { name: 'اتجاه النص' });
				await group.getByRole('radio', { name: 'من اليسار إلى اليمين' }).check();
				await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
				await settled(page);
				expect(Math.abs((await topOf(page, before.id)) - before.top)).toBeLessThan(40);
				await group.getByRole('radio', { name: 'تلقائي' }).check();
				await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl');
				await settled(page);
				expect(Math.abs((await topOf(page, before.id)) - before.top)).toBeLessThanOrEqual(2);
				await page.keyboard.press('Escape');
			}
			expect(await page.evaluate(() => history.length)).toBe(entries);
			expect(await page.evaluate(() => 'same' in window)).toBe(true);
		},
	);
}

test('hash and query survive a change of language', async ({ page }) => {
	await open(page, `${GUIDE}?from=mail#keyboard`);
	await switchTo(page, 'English');
	await expect(page).toHaveURL(/\/en\/reading-guide\/\?from=mail#keyboard$/);
	await expect(page.locator('#keyboard')).toBeInViewport();
});

test('the language in the URL is not stored, the one chosen in the menu is', async ({ page }) => {
	await open(page, '/he/reading-guide/?text=en');
	await page.goto('/');
	await expect(page).toHaveURL(/\/ar\/$/);
	await switchTo(page, 'Français');
	await expect(page).toHaveURL(/\/fr\/$/);
	await page.goto('/');
	await expect(page).toHaveURL(/\/fr\/$/);
});

for (const [languages, locale] of [
	['en-GB', 'en'],
	['de', 'ar'],
	['fa-IR', 'fa'],
] as const) {
	test(`the root takes a reader with ${languages} to ${locale}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ locale: languages });
		const page = await context.newPage();
		await page.goto(`${baseURL}/`);
		await expect(page).toHaveURL(`${baseURL}/${locale}/`);
		await context.close();
	});
}

test('the direction of <html> never changes after the first paint', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		new MutationObserver(() => seen.push(document.documentElement.dir)).observe(document, {
			attributes: true,
			attributeFilter: ['dir'],
			subtree: true,
		});
	});
	for (const address of [
		'/ar/reading-guide/',
		'/en/reading-guide/',
		'/fa/',
		'/fr/coalition-joint-statement/',
	]) {
		await open(page, address);
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
	}
});

test('an opened article stays open in another language, and the cut there opens where it would hide the reader’s place', async ({
	page,
}) => {
	await open(page, STATEMENT);
	await page.getByRole('button', { name: 'اظهر المزيد' }).click();
	await switchTo(page, 'English');
	await expect(page.getByRole('button', { name: 'Show less' })).toBeVisible();
	await expect(page.locator('#p7')).toBeVisible();
	await page.reload();
	await expect(page.locator('#p7')).toBeVisible();

	// An English text that is cut before p2, where the Arabic is cut behind it.
	await page.route('**/en.json', async (route) => {
		const article = await (await route.fetch()).json();
		article.body.splice(1, 0, { _type: 'readMore', _key: 'more' });
		await route.fulfill({ json: article });
	});
	await page.goto(STATEMENT);
	await page.setViewportSize({ width: 360, height: 400 });
	await page.locator('#p2').evaluate((block) => block.scrollIntoView());
	await settled(page);
	await quickly(page, 'en');
	await expect(page.locator('#p2')).toBeInViewport();
	await expect(page.getByRole('button', { name: 'Show less' })).toHaveAttribute(
		'aria-expanded',
		'true',
	);
});
