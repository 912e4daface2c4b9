import { expect, type Locator, type Page } from '@playwright/test';
import { KINDS_SLUG } from '../../support/sites/kinds-article.ts';
import { test } from '../../support/sites/test.ts';
import { open } from '../../support/watch.ts';

/** The width of A4 without its margins, in CSS pixels. */
const PAPER_WIDTH_PX = 718;

/** Opens the article of all kinds, whole. */
async function openKinds(page: Page, address: string, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 844 });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, `${address}ar/${KINDS_SLUG}/`);
}

test('lists have room for their markers, and the page is not wider than the screen, at any width', async ({
	page,
	readerSite,
}) => {
	await openKinds(page, readerSite.address, 1280);
	for (const width of [1280, 390, 320]) {
		await page.setViewportSize({ width, height: 844 });
		const { wider, narrow } = await page.evaluate(() => {
			const context = document.createElement('canvas').getContext('2d');
			const narrow: string[] = [];
			for (const item of document.querySelectorAll<HTMLElement>('section li')) {
				const list = item.parentElement as HTMLElement;
				const { direction, font } = getComputedStyle(item);
				if (context) context.font = font;
				const number = [...list.children].indexOf(item) + 1;
				const marker = list.matches('ol') ? `${number}. ` : '•  ';
				const [own, around] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
				const room = direction === 'rtl' ? around.right - own.right : own.left - around.left;
				const needed = context?.measureText(marker).width ?? 0;
				if (room < needed) narrow.push(`${item.id}: ${room} of ${needed}`);
			}
			return { wider: document.documentElement.scrollWidth - innerWidth, narrow };
		});
		expect(narrow, `${width} px`).toEqual([]);
		expect(wider, `${width} px`).toBeLessThanOrEqual(0);
	}
});

test('on paper lines of code and wide tables are whole, and no address stands twice', async ({
	page,
	readerSite,
}) => {
	await openKinds(page, readerSite.address, PAPER_WIDTH_PX);
	await page.emulateMedia({ media: 'print' });
	const { cut, after } = await page.evaluate(() => ({
		cut: [...document.querySelectorAll('pre, .wide, code, th, td')]
			.filter((element) => {
				const { left, right } = element.getBoundingClientRect();
				const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
				return isCut || left < 0 || right > innerWidth;
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 80)),
		after: [...document.querySelectorAll('section a[href^="http"]')].map(
			(link) => getComputedStyle(link, '::after').content,
		),
	}));
	expect(cut).toEqual([]);
	expect(after).toEqual(['none', '" (https://named.example/)"']);
});

/** How light a region is at its left edge, in its middle and at its right edge, above its first line; 0 to 255. */
async function lightness(page: Page, region: Locator): Promise<[number, number, number]> {
	const { x, y, width } = (await region.boundingBox()) ?? { x: 0, y: 0, width: 0 };
	const png = await page.screenshot({ clip: { x, y: y + 8, width, height: 1 } });
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(bitmap.width, 1).getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		const at = (left: number) => context?.getImageData(left, 0, 1, 1).data[1] ?? 0;
		return [at(2), at(Math.round(bitmap.width / 2)), at(bitmap.width - 3)];
	}, png.toString('base64'));
}

test('tables and code are stops of the Tab key, regions with a name, and shaded at the edge beyond which they go on, only where they scroll', async ({
	page,
	readerSite,
}) => {
	await openKinds(page, readerSite.address, 390);
	for (const [key, name] of [
		['wide-table', /^جدول: .*العمود رقم 1/],
		['wide-code', /^شيفرة: const line/],
	] as const) {
		const region = page.locator(`#${key}`);
		await expect(region).toHaveRole('region');
		await expect(region).toHaveAccessibleName(name);
		await expect(region).toHaveAttribute('tabindex', '0');
	}
	for (const key of ['narrow-table', 'narrow-code'])
		await expect(page.locator(`#${key}`)).not.toHaveAttribute('tabindex');

	for (const [key, goesOn] of [
		['wide-table', 'left'],
		['wide-code', 'right'],
	] as const) {
		const region = page.locator(`#${key}`);
		await region.scrollIntoViewIfNeeded();
		const before = await lightness(page, region);
		await region.evaluate((element) => {
			element.scrollLeft = getComputedStyle(element).direction === 'rtl' ? -9999 : 9999;
		});
		const after = await lightness(page, region);
		for (const [[left, middle, right], shaded] of [
			[before, goesOn],
			[after, goesOn === 'left' ? 'right' : 'left'],
		] as const) {
			const [here, there] = shaded === 'left' ? [left, right] : [right, left];
			expect(middle - here, key).toBeGreaterThan(10);
			expect(Math.abs(middle - there), key).toBeLessThan(4);
		}
	}
	const [left, middle, right] = await lightness(page, page.locator('#narrow-code'));
	expect([left, right]).toEqual([middle, middle]);
});

test('a picture without a ground has a light one in the dark theme only', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, '/ar/reading-guide/');
	const ground = () =>
		page
			.locator('figure img')
			.first()
			.evaluate((picture) => getComputedStyle(picture).backgroundColor);
	for (const [theme, expected] of [
		['light', 'rgba(0, 0, 0, 0)'],
		['sepia', 'rgba(0, 0, 0, 0)'],
		['dark', 'rgb(247, 242, 233)'],
	] as const) {
		await page.locator('html').evaluate((html, chosen) => {
			html.dataset.theme = chosen;
		}, theme);
		expect(await ground(), theme).toBe(expected);
	}
});

test('what is copied has its language and direction, and none of the notes', async ({
	page,
	readerSite,
}) => {
	await openKinds(page, readerSite.address, 390);
	const copy = (from: string, to: string) =>
		page.evaluate(
			async ([from = '', to = '']) => {
				const range = document.createRange();
				range.setStart(document.getElementById(from) as Node, 0);
				const end = document.getElementById(to) as Node;
				range.setEnd(end, end.childNodes.length);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
				const copied = new Promise<[string, string]>((done) => {
					const onCopy = ({ clipboardData }: ClipboardEvent) =>
						done([
							clipboardData?.getData('text/html') ?? '',
							clipboardData?.getData('text/plain') ?? '',
						]);
					addEventListener('copy', onCopy, { once: true });
				});
				document.execCommand('copy');
				return copied;
			},
			[from, to],
		);
	// Selecting loads what copies, with the button beside the selection.
	await page.locator('#first').selectText();
	await expect(page.getByRole('button', { name: 'نسخ رابط المقطع' })).toBeVisible();
	expect(await copy('first', 'first')).toEqual([
		'<div lang="ar" dir="rtl">هذه فقرة أولى في متن طويل.</div>',
		'هذه فقرة أولى في متن طويل.',
	]);
	const [html, text] = await copy('first', 'second');
	expect(html).toMatch(/^<div lang="ar" dir="rtl">/);
	expect(html).not.toMatch(/class=|id=|data-|حاشية/);
	expect(text).toBe('هذه فقرة أولى في متن طويل.\n\nوهذه فقرة ثانية بعدها.');
	const [english] = await copy('n2', 'n2');
	expect(english).toBe('<div lang="ar" dir="ltr">The item number 2 is English.</div>');
});

test('a list begins at its number, rows have headings, a link leads to a telephone, and a note leads back to where the reader came from', async ({
	page,
	readerSite,
}) => {
	await openKinds(page, readerSite.address, 390);
	const number = (key: string) =>
		page.locator(`#${key}`).evaluate((item) => (item as HTMLLIElement).value);
	expect(await number('from-three')).toBe(3);
	await expect(page.locator('#from-three + li')).toHaveId('from-four');
	const rows = page.locator('#narrow-table').getByRole('rowheader');
	await expect(rows).toHaveText(['أ']);
	await expect(page.locator('#phone a')).toHaveAttribute('href', 'tel:+49-30-123');
	for (const key of ['second', 'first']) {
		await page.locator(`#${key} .reference a`).click();
		await expect(page).toHaveURL(/#note$/);
		await page.locator('#note .back').click();
		await expect(page).toHaveURL(new RegExp(`#${key}$`));
	}
});
