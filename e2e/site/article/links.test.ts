import { expect, test } from '@playwright/test';
import { breadths, MATRIX } from '../../support/matrix.ts';
import {
	headerBottom,
	open,
	settled,
	topOf,
	watch,
	withoutFaces,
	withoutLateTimers,
} from '../../support/watch.ts';

const GUIDE = '/ar/reading-guide/';

test('each section has a button that copies its link, and a notice says so', async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, GUIDE);
	const headings = await page.locator('article :is(h2, h3, h4)').all();
	const controls = page.getByRole('button', { name: /^نسخ رابط القسم/ });
	expect(await controls.count()).toBe(headings.length);
	const heading = await headings[3]?.textContent();
	const key = await headings[3]?.getAttribute('id');
	await page.getByRole('button', { name: `نسخ رابط القسم ${heading}`, exact: true }).click();
	await expect(page.getByRole('status')).toContainText('نُسخ الرابط');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${baseURL}${GUIDE}#${key}`,
	);
});

test('a link works in every language of the article', MATRIX, async ({ page }) => {
	for (const locale of ['en', 'fr']) {
		await open(page, `/${locale}/reading-guide/#keyboard`);
		await settled(page);
		expect(
			Math.abs((await topOf(page, 'keyboard')) - (await headerBottom(page)) - 12),
		).toBeLessThanOrEqual(2);
	}
});

test('an address with a broken line at its end is that of its article; inside, of an error page in its language', async ({
	page,
}) => {
	// Each form of such a line: `normalise-path.test.ts`.
	await open(page, '/en/reading-guide/%0D%0A#name');
	await expect(page).toHaveURL('/en/reading-guide/#name');
	await expect(page.locator('[id="name"]')).toBeInViewport();
	await open(page, '/en/reading%E2%80%A9guide/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await page.getByRole('link', { name: 'See all articles' }).click();
	await expect(page).toHaveURL('/en/');
});

/** What messengers and hands make of `#keyboard`; more forms: `fragment.test.ts`. */
const mangled = [
	'#%256B%2565yboard',
	'#keyboard،',
	'#keyboard%D9%8',
	'#KEYBOARD',
	'#keyboard.',
	'#keyboard%2E',
	'#keyboard%D8%8C',
	'#%6B%65yboard',
	'#keyboard)',
	'#keyboard»',
	'#keyboard%E2%80%8F',
];
for (const { breadth, details } of breadths) {
	test(`${breadth} mangled forms of a link lead to its block`, details, async ({ page }) => {
		const { complaints } = watch(page);
		for (const form of breadth === 'all' ? mangled : mangled.slice(0, 2)) {
			await page.goto('about:blank');
			await open(page, `${GUIDE}${form}`);
			await settled(page);
			expect(
				Math.abs((await topOf(page, 'keyboard')) - (await headerBottom(page)) - 12),
				form,
			).toBeLessThanOrEqual(2);
			await expect(page.locator('#keyboard'), form).toBeFocused();
		}
		expect(complaints).toEqual([]);
	});
}

test('a link with a former key leads to the block that took its place, as a messenger wrote it too', async ({
	page,
}) => {
	await page.route('**/articles/reading-guide/ar.json', async (route) => {
		const article = await (await route.fetch()).json();
		article.edition.moved = [['keys-of-old', 'keyboard']];
		await route.fulfill({ json: article });
	});
	await open(page, `${GUIDE}#Keys%2Dof%2Dold%20.`);
	await settled(page);
	await expect(page.locator('#keyboard')).toBeFocused();
	await expect(page.locator('#keyboard')).toBeInViewport();
});

test('a footnote’s link leads to the note, and the note’s link back', async ({ page }) => {
	await open(page, GUIDE);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 700 });
		const reference = page.getByRole('link', { name: 'الحاشية 1', exact: true });
		const note = ((await reference.getAttribute('href')) ?? '').slice(1);
		await reference.click();
		await expect(page.locator(`[id="${note}"]`)).toBeInViewport();
		await page.locator(`[id="${note}"]`).getByRole('link', { name: 'العودة إلى النص' }).click();
		await expect(reference).toBeInViewport();
	}
});

test('a link in the text to another article moves there with one JSON request, and back to the line', async ({
	page,
}) => {
	await withoutFaces(page);
	// What is loaded some seconds after the start, and after scrolling, is none of the link's.
	await withoutLateTimers(page);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, GUIDE);
	const link = page.locator('article a[href*="coalition-joint-statement"]').first();
	await link.scrollIntoViewIfNeeded();
	await settled(page);
	const y = await page.evaluate(() => scrollY);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await link.click();
	await expect(page).toHaveURL(/coalition-joint-statement\/#s2$/);
	await expect(page.locator('#s2')).toBeInViewport();
	expect(requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
	expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(0);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('كيف تقرأ');
	await settled(page);
	expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThanOrEqual(2);
});
