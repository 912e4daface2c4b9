import { expect, type Page, test } from '@playwright/test';
import { MATRIX } from '../../support/matrix.ts';
import { open, settled, taken } from '../../support/watch.ts';
import { show } from '../access/rules/themes.ts';

const ARTICLE = '/ar/reading-guide/';

async function openSettings(page: Page) {
	await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
	return page.getByRole('dialog', { name: 'إعدادات القراءة' });
}

const paper = (page: Page) =>
	page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
const ink = (page: Page) => page.locator('html').evaluate((html) => getComputedStyle(html).color);

test('each preference applies at once, is stored, and reaches the other tabs', async ({
	page,
	context,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, ARTICLE);
	const other = await context.newPage();
	await other.setViewportSize({ width: 1280, height: 800 });
	await open(other, ARTICLE);
	const light = await paper(page);

	const dialog = await openSettings(page);
	await dialog.getByRole('radio', { name: 'داكن' }).check();
	const dark = await paper(page);
	expect(dark).not.toBe(light);
	await expect.poll(() => paper(other)).toBe(dark);

	const size = () =>
		page
			.locator('article section p')
			.first()
			.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
	const before = await size();
	await dialog.getByRole('radio', { name: 'أكبر حجم' }).check();
	expect(await size()).toBeGreaterThan(before * 1.2);

	await dialog.getByRole('radio', { name: 'من اليسار إلى اليمين' }).check();
	await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(other.getByRole('article')).toHaveAttribute('dir', 'ltr');

	await dialog.getByRole('radio', { name: 'كاملة دائمًا' }).check();
	await expect(page.locator('matn-rest p').last()).toBeVisible();

	await page.reload();
	expect(await paper(page)).toBe(dark);
	await expect(page.getByRole('article')).toHaveCSS('direction', 'ltr');
	await expect(page.locator('matn-rest p').last()).toBeVisible();
	await taken(page);
	const again = await openSettings(page);
	await expect(again.getByRole('radio', { name: 'داكن' })).toBeChecked();
	await expect(again.getByRole('radio', { name: 'أكبر حجم' })).toBeChecked();
});

/** What the settings of typography change, as the browser sees it, for the second paragraph of a section. */
const typography = (page: Page) =>
	page
		.locator('article section > p + p')
		.first()
		.evaluate((p) => {
			const { fontFamily, lineHeight, textIndent, textAlign } = getComputedStyle(p);
			const [spacing, indent] = [lineHeight, textIndent].map(Number.parseFloat);
			// The same face has another name once it may come late.
			const family = fontFamily.replaceAll(' Late', '');
			return { family, textAlign, spacing, indent, width: p.clientWidth };
		});

test('each setting of typography changes the text, and one button restores the defaults', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, ARTICLE);
	const before = await typography(page);
	const dialog = await openSettings(page);
	const reset = dialog.getByRole('button', { name: 'استعادة الإعدادات الأصلية' });
	await expect(reset).toBeHidden();
	await dialog.getByText('هيئة النص').click();
	for (const name of ['خط بسيط', 'مُزاحة', 'ضبط الطرفين'])
		await dialog.getByRole('radio', { name }).check();
	await dialog.getByRole('radiogroup', { name: 'تباعد الأسطر' }).getByLabel('واسع').check();
	await dialog.getByRole('radiogroup', { name: 'طول السطر' }).getByLabel('طويل').check();
	const after = await typography(page);
	expect(after).toEqual({
		family: expect.stringContaining('Matn Sans Arabic'),
		textAlign: 'justify',
		spacing: expect.closeTo((before.spacing ?? 0) * 1.18, 1),
		indent: expect.any(Number),
		width: expect.any(Number),
	});
	expect(after.indent).toBeGreaterThan(10);
	expect(after.width).toBeGreaterThan(before.width * 1.1);
	// On a phone the lines are too short to be justified.
	await page.setViewportSize({ width: 360, height: 740 });
	expect((await typography(page)).textAlign).toBe('start');
	await page.setViewportSize({ width: 1280, height: 800 });

	await page.reload();
	expect(await typography(page)).toEqual(after);
	await taken(page);
	await openSettings(page);
	await reset.click();
	expect(await typography(page)).toEqual(before);
	await expect(reset).toBeHidden();
	await page.reload();
	expect(await typography(page)).toEqual(before);
});

test('a stored preference is applied before the first paint, by the script in the head alone', async ({
	page,
}) => {
	await page.addInitScript(() => {
		localStorage.setItem('matn:theme', 'dark');
		localStorage.setItem('matn:direction', 'ltr');
		localStorage.setItem('matn:length', 'whole');
	});
	await page.route('**/assets/*.js', (route) => route.abort());
	await page.goto(ARTICLE);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('article')).toHaveCSS('direction', 'ltr');
	await expect(page.locator('matn-rest p').last()).toBeVisible();
	expect(await ink(page)).toBe('rgb(228, 221, 208)');
});

/** What the reader chose, and what the system says. */
const looks = [
	['system', 'light'],
	['system', 'dark'],
	['sepia', 'dark'],
	['light', 'dark'],
	['dark', 'light'],
	['black', 'light'],
	['contrast', 'light'],
	['contrast', 'dark'],
] as const;

test('the themes differ, and without a choice the system’s is taken', async ({ page }) => {
	const colours = new Set<string>();
	await page.goto(ARTICLE);
	for (const [name, system] of looks) {
		await show(page, { name, system });
		colours.add(await ink(page));
	}
	expect(colours.size).toBe(6);
});

test('each theme that is stored is shown by the next page', MATRIX, async ({ page }) => {
	const colours = new Set<string>();
	for (const [theme, scheme] of looks) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.addInitScript((chosen) => localStorage.setItem('matn:theme', chosen), theme);
		await page.goto(ARTICLE);
		colours.add(await ink(page));
	}
	expect(colours.size).toBe(6);
});

test('another size or theme does not scroll back to the block in the URL', async ({ page }) => {
	await open(page, `${ARTICLE}#links`);
	const scrolled = () => page.evaluate(() => scrollY);
	const target = await scrolled();
	await page.mouse.move(600, 400);
	await page.mouse.wheel(0, 900);
	await expect.poll(scrolled).toBeGreaterThan(target);
	await settled(page);
	const top = () => page.locator('#language').evaluate((e) => e.getBoundingClientRect().top);
	const before = await top();
	const y = await scrolled();
	const dialog = await openSettings(page);
	await dialog.getByRole('radio', { name: 'ورقي' }).check();
	await settled(page);
	expect(await scrolled()).toBe(y);
	await dialog.getByRole('radio', { name: 'كبير' }).check();
	await settled(page);
	expect(Math.abs((await top()) - before)).toBeLessThan(400);
	await dialog.getByRole('radio', { name: 'متوسط' }).check();
	await settled(page);
	expect(Math.abs((await scrolled()) - y)).toBeLessThanOrEqual(2);
});
