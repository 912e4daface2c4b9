import { expect, test } from '@playwright/test';
import { headerBottom, open, settled, topOf, withoutFaces } from '../../support/watch.ts';

const GUIDE = '/ar/reading-guide/';

test('each section has a control that copies its link, and says so', async ({
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

for (const [name, breakIt] of Object.entries({
	missing: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	refusing: () => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
		});
		document.execCommand = () => false;
	},
})) {
	test(`a clipboard that is ${name}: another way, or the address to copy by hand`, async ({
		page,
		baseURL,
	}) => {
		await page.addInitScript(breakIt);
		await open(page, GUIDE);
		await page
			.getByRole('button', { name: /^نسخ رابط القسم/ })
			.first()
			.click();
		const status = page.getByRole('status');
		await expect(status).toContainText(/نُسخ الرابط|لم يسمح/);
		if (name === 'refusing') {
			await expect(status.getByRole('textbox')).toHaveValue(`${baseURL}${GUIDE}#name`);
		}
	});
}

test('a link works in every language of the article', async ({ page }) => {
	for (const locale of ['ar', 'en', 'fr']) {
		await open(page, `/${locale}/reading-guide/#keyboard`);
		await settled(page);
		expect(
			Math.abs((await topOf(page, 'keyboard')) - (await headerBottom(page)) - 12),
		).toBeLessThanOrEqual(2);
	}
});

for (const form of [
	'#KEYBOARD',
	'#keyboard.',
	'#keyboard%2E',
	'#keyboard،',
	'#keyboard%D8%8C',
	'#%6B%65yboard',
	'#%256B%2565yboard',
	'#keyboard)',
	'#keyboard»',
	'#keyboard%E2%80%8F',
	'#keyboard%D9%8',
]) {
	test(`${form} arrives`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await open(page, `${GUIDE}${form}`);
		await settled(page);
		expect(
			Math.abs((await topOf(page, 'keyboard')) - (await headerBottom(page)) - 12),
		).toBeLessThanOrEqual(2);
		await expect(page.locator('#keyboard')).toBeFocused();
		expect(errors).toEqual([]);
	});
}

test('a key that is lost leads to its successor, the old link of a messenger too', async ({
	page,
}) => {
	await page.route('**/articles/reading-guide/ar.json', async (route) => {
		const article = await (await route.fetch()).json();
		article.edition.moved = [['keys-of-old', 'keyboard']];
		await route.fulfill({ json: article });
	});
	for (const form of ['#keys-of-old', '#Keys%2Dof%2Dold%20.']) {
		await open(page, `${GUIDE}${form}`);
		await settled(page);
		await expect(page.locator('#keyboard')).toBeFocused();
		await expect(page.locator('#keyboard')).toBeInViewport();
	}
});

for (const form of ['#gone', '#%', '#%D9%8', '#الطباعة-القديمة']) {
	test(`${form} never fails silently`, async ({ page }) => {
		await open(page, `${GUIDE}${form}`);
		await expect(page.getByRole('status')).toContainText('غير موجود في هذا المقال');
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	});
}

test('the target stands under the header from the first paint on, the JSON two seconds late', async ({
	page,
}) => {
	await page.route('**/articles/**/*.json', async (route) => {
		await new Promise((done) => setTimeout(done, 2000));
		await route.continue();
	});
	await page.goto(`${GUIDE}#keyboard`, { waitUntil: 'domcontentloaded' });
	const away = async () =>
		Math.abs((await topOf(page, 'keyboard')) - (await headerBottom(page)) - 12);
	await expect.poll(away).toBeLessThanOrEqual(2);
	await page.waitForTimeout(1000);
	expect(await away()).toBeLessThanOrEqual(2);
	await expect(page.locator('html')).toHaveAttribute('data-live', '');
	await settled(page);
	expect(await away()).toBeLessThanOrEqual(2);
});

test('footnotes: there and back', async ({ page }) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 700 });
		await open(page, GUIDE);
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

test('long, short and back, the data late: the same line, each time', async ({ page }) => {
	test.setTimeout(120_000);
	await withoutFaces(page);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, GUIDE);
	const link = page.locator('article a[href*="coalition-joint-statement"]').first();
	await link.scrollIntoViewIfNeeded();
	await settled(page);
	const y = await page.evaluate(() => scrollY);
	await page.route('**/articles/reading-guide/**', async (route) => {
		await new Promise((done) => setTimeout(done, 700));
		await route.continue();
	});
	for (let i = 0; i < 10; i++) {
		await link.click();
		await expect(page.locator('#s2')).toBeInViewport();
		await page.mouse.move(600, 400);
		await page.mouse.wheel(0, 100);
		await settled(page);
		await page.goBack();
		// While the text is on its way the reader scrolls in the old one.
		await page.mouse.wheel(0, -60);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('كيف تقرأ');
		await settled(page);
		expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThanOrEqual(2);
	}
});
