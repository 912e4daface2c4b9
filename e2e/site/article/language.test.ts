import { expect, type Page, test } from '@playwright/test';
import { breadths, matrixUnless } from '../../support/matrix.ts';
import { open, settled } from '../../support/watch.ts';

const STATEMENT = '/ar/coalition-joint-statement/';
const GUIDE = '/ar/reading-guide/';

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

test('the language switch lists every language by its own name, and changes without a reload', async ({
	page,
}) => {
	await open(page, STATEMENT);
	await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
	await expect(page.getByRole('article')).toHaveCSS('direction', 'rtl');
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
	await expect(page.getByRole('article')).toHaveCSS('direction', 'ltr');
	await expect(page).toHaveTitle(/Joint Statement/i);
	expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

/** An address, and the languages and directions of its interface and its text. */
const differing = [
	['/ar/reading-guide/?text=en', ['ar', 'rtl'], ['en', 'ltr']],
	['/fr/reading-guide/', ['fr', 'ltr'], ['ar', 'rtl']],
	['/en/reading-guide/?text=ar', ['en', 'ltr'], ['ar', 'rtl']],
	['/he/reading-guide/?text=en', ['he', 'rtl'], ['en', 'ltr']],
] as const;
for (const { breadth, details } of breadths)
	test(
		`where they differ (${breadth} pairs), interface and text each have their own language and direction`,
		details,
		async ({ page }) => {
			for (const [address, html, article] of breadth === 'all'
				? differing
				: differing.slice(0, 2)) {
				await open(page, address);
				const say = (selector: string) =>
					page
						.locator(selector)
						.evaluate((e) => [e.getAttribute('lang'), getComputedStyle(e).direction]);
				expect(await say('html')).toEqual(html);
				expect(await say('article')).toEqual(article);
				expect(await say('header.frame-header')).toEqual([null, html[1]]);
				for (const part of await page.locator('article [lang] > [dir]:not(bdi, bdo)').all()) {
					const [dir, lang] = await part.evaluate((e) => [
						getComputedStyle(e).direction,
						e.closest('[lang]')?.getAttribute('lang'),
					]);
					if (lang === html[0]) expect(dir).toBe(html[1]);
				}
			}
		},
	);

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

test('a language that is chosen before the scripts have come is stored, too', async ({ page }) => {
	await page.route('**/assets/*.js', (route) => route.abort());
	await page.goto('/ar/');
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
	test(
		`the root takes a reader with ${languages} to ${locale}`,
		matrixUnless(locale === 'fa'),
		async ({ browser, baseURL }) => {
			const context = await browser.newContext({ locale: languages });
			const page = await context.newPage();
			await page.goto(`${baseURL}/`);
			await expect(page).toHaveURL(`${baseURL}/${locale}/`);
			await context.close();
		},
	);
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
	for (const address of ['/fa/', '/fr/coalition-joint-statement/']) {
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
	await open(page, STATEMENT);
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
