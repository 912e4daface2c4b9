import { expect, type Page, test } from '@playwright/test';
import { headerBottom, holdBack, open, settled, taken, topOf } from '../../support/watch.ts';

const ARTICLE = '/ar/coalition-joint-statement/';
const LAST = 'p7';
const more = (page: Page) => page.getByRole('button', { name: 'اظهر المزيد' });
const less = (page: Page) => page.getByRole('button', { name: 'اظهر الأقل' });
const shown = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((element) => element.checkVisibility());

test('a long article is cut before the scripts run, and its button works before the article’s data has come', async ({
	page,
}) => {
	const release = await holdBack(page, '**/articles/**');
	await page.goto(ARTICLE, { waitUntil: 'commit' });
	await expect(more(page)).toBeVisible();
	expect(await shown(page, LAST)).toBe(false);
	await more(page).click();
	expect(await shown(page, LAST)).toBe(true);
	release();
	await taken(page);
	expect(await shown(page, LAST)).toBe(true);
});

test('show more moves the focus to the first line that it reveals, show less returns it to the button, by keyboard too', async ({
	page,
}) => {
	await open(page, ARTICLE);
	expect(await shown(page, LAST)).toBe(false);
	await expect(more(page)).toHaveAttribute('aria-expanded', 'false');
	const first = await page.locator('matn-rest [id]').first().getAttribute('id');
	const focused = () => page.evaluate(() => document.activeElement?.id);
	await more(page).click();
	expect(await shown(page, LAST)).toBe(true);
	await expect(less(page)).toHaveAttribute('aria-expanded', 'true');
	expect(await focused()).toBe(first);
	await less(page).click();
	expect(await shown(page, LAST)).toBe(false);
	await expect(more(page)).toBeFocused();
	await expect(more(page)).toBeInViewport();

	await page.keyboard.press('Enter');
	expect(await shown(page, LAST)).toBe(true);
	expect(await focused()).toBe(first);
	await less(page).focus();
	await page.keyboard.press('Space');
	expect(await shown(page, LAST)).toBe(false);
});

test('show more says how long the rest takes, to ears and eyes, in each language; show less does not', async ({
	page,
}) => {
	await open(page, ARTICLE);
	const rest = page.getByText('بقيت من المقال دقيقة واحدة للقراءة');
	await expect(rest).toBeVisible();
	await expect(more(page)).toHaveAccessibleName('اظهر المزيد');
	await expect(more(page)).toHaveAccessibleDescription('بقيت من المقال دقيقة واحدة للقراءة');
	await more(page).click();
	await expect(less(page)).toHaveAccessibleDescription('');
	await expect(rest).toBeHidden();
	await less(page).click();
	await page.goto('/ru/universal-declaration-of-human-rights/');
	await expect(page.locator('[data-show-more]')).toHaveAccessibleDescription(
		/^Остальная часть статьи: \d минут(а|ы)? чтения$/,
	);
});

test('a link to a hidden block opens the article and brings the block under the header', async ({
	page,
}) => {
	await open(page, `${ARTICLE}#s2`);
	expect(await shown(page, 's2')).toBe(true);
	await expect(less(page)).toHaveAttribute('aria-expanded', 'true');
	const top = await topOf(page, 's2');
	expect(top).toBeGreaterThanOrEqual((await headerBottom(page)) - 1);
	expect(top).toBeLessThan(700);
});

test('an outline entry opens the cut, and a second click goes there again', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 700 });
	await open(page, ARTICLE);
	const entry = page
		.getByRole('navigation', { name: 'محتويات المقال' })
		.getByRole('link', { name: 'دول التحالف ستواصل', exact: false });
	await entry.click();
	await expect(page.locator('#s2')).toBeInViewport();
	await expect(less(page)).toHaveAttribute('aria-expanded', 'true');
	await page.mouse.wheel(0, -2000);
	await expect(page.locator('#s2')).not.toBeInViewport();
	await settled(page);
	await entry.click();
	await expect(page.locator('#s2')).toBeInViewport();
	await less(page).click();
	expect(await shown(page, 's2')).toBe(false);
	await entry.click();
	expect(await shown(page, 's2')).toBe(true);
});

test('find-in-page reaches the hidden text: a link with a text fragment opens the cut', async ({
	page,
}) => {
	// The engine's own search for `:~:text=` is the same that finds on the page.
	await page.goto('/ar/');
	await page.evaluate(
		(address) => {
			const link = document.createElement('a');
			link.href = address;
			link.id = 'test-link';
			link.rel = 'noopener';
			link.textContent = '.';
			document.body.append(link);
		},
		`${ARTICLE}#:~:text=${encodeURIComponent('تغيير الهياكل الديمغرافية')}`,
	);
	await page.locator('#test-link').click();
	await page.waitForURL('**/coalition-joint-statement/**');
	await taken(page);
	await expect.poll(() => shown(page, LAST)).toBe(true);
	await expect(less(page)).toHaveAttribute('aria-expanded', 'true');
	// The scripts leave the page where the browser brought it.
	await expect(page.locator(`[id="${LAST}"]`)).toBeInViewport();
});

test('an article is printed whole, and is cut again after printing', async ({ page }) => {
	await open(page, ARTICLE);
	await page.emulateMedia({ media: 'print' });
	expect(await shown(page, LAST)).toBe(true);
	await page.emulateMedia({ media: 'screen' });
	expect(await shown(page, LAST)).toBe(false);
	const pdf = await page.pdf();
	expect(pdf.length).toBeGreaterThan(10_000);
	expect(await shown(page, LAST)).toBe(false);
});

test('without scripts nothing is hidden, a link to a block leads there, and no button is shown that needs scripts', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${ARTICLE}`);
	await expect(page.locator(`[id="${LAST}"]`)).toBeVisible();
	await expect(more(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'إعدادات القراءة' })).toBeHidden();
	await page.goto(`${baseURL}${ARTICLE}#s2`);
	await expect(page.locator('#s2')).toBeInViewport();
	await context.close();
});

test('an opened article is still open after going back and after a reload', async ({ page }) => {
	await open(page, ARTICLE);
	await more(page).click();
	await page.getByRole('link', { name: /متن/ }).first().click();
	await expect(page).toHaveURL(/\/ar\/$/);
	await page.goBack();
	await expect(page.locator(`[id="${LAST}"]`)).toBeVisible();
	await expect(less(page)).toBeVisible();
	await page.reload();
	await taken(page);
	await expect(page.locator(`[id="${LAST}"]`)).toBeVisible();
});

test('a browser that cannot find hidden text shows the article whole', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
	});
	await open(page, ARTICLE);
	expect(await shown(page, LAST)).toBe(true);
	await expect(more(page)).toBeHidden();
});
