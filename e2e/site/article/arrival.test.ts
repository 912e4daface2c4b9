import { expect, type Page, type Route, test } from '@playwright/test';
import { headerBottom, open, settled, topOf, withoutFaces } from '../../support/watch.ts';

const GUIDE = '/ar/reading-guide/';
const DECLARATION = '/ar/universal-declaration-of-human-rights/';

/** How far a block is from where a link brings it: under the header, and a little air. */
async function away(page: Page, id: string): Promise<number> {
	return Math.abs((await topOf(page, id)) - (await headerBottom(page)) - 12);
}

/** Answers with the article as `edit` leaves it. */
function edited(edit: (article: { body: { _key: string }[]; edition: object }) => void) {
	return async (route: Route) => {
		const article = await (await route.fetch()).json();
		edit(article);
		await route.fulfill({ json: article });
	};
}

for (const [what, fragment, target, said] of [
	['a heading’s own words', 'لوحة المفاتيح', 'keyboard', 'يذكر الرابط كلمات عنوان'],
	['the same, encoded', encodeURIComponent('لوحة-المفاتيح'), 'keyboard', 'يذكر الرابط كلمات عنوان'],
	['the same, in another language', 'The-keyboard', 'keyboard', 'يذكر الرابط كلمات عنوان'],
	['a key that only the lock remembers', 'p8-lost', 'p8', 'هذا أقرب ما بقي منه'],
	['the same, as a messenger wrote it', 'P8%2Dlost%20.', 'p8', 'هذا أقرب ما بقي منه'],
	['nothing that was ever there', 'never-there', '_title', 'غير موجود في هذا المقال'],
] as const) {
	test(`${what}: leads to the nearest that it can mean, says so, and can be dismissed`, async ({
		page,
	}) => {
		await page.route(
			'**/articles/reading-guide/*.json',
			edited((article) => {
				Object.assign(article.edition, { near: [['p8-lost', 'p8']] });
			}),
		);
		const headings = await page.request.get('/articles/reading-guide/en.json');
		const english = (await headings.json()).body.find(
			(block: { _key: string }) => block._key === 'keyboard',
		).children[0].text;
		await open(
			page,
			`${GUIDE}#${fragment === 'The-keyboard' ? english.replaceAll(' ', '-') : fragment}`,
		);
		const status = page.getByRole('status');
		await expect(status).toHaveAttribute('role', 'status');
		await expect(status).toContainText(said);
		await settled(page);
		if (target === '_title') await expect(page.locator('#_title')).toBeInViewport();
		else {
			await expect(page.locator(`#${target}`)).toBeFocused();
			expect(await away(page, target)).toBeLessThanOrEqual(2);
		}
		await status.getByRole('button', { name: 'إغلاق' }).click();
		await expect(status).toBeEmpty();
	});
}

test('a block that only other languages have: its neighbour, and the reader is told', async ({
	page,
}) => {
	await open(page, `${DECLARATION.replace('/ar/', '/fa/')}#preamble-p9`);
	await expect(page.getByRole('status')).toContainText('نزدیک‌ترین');
	await expect(page.locator('#preamble-p10')).toBeFocused();
});

test('what leads where it says is not spoken of', async ({ page }) => {
	await page.route(
		'**/articles/reading-guide/ar.json',
		edited((article) => {
			Object.assign(article.edition, { moved: [['keys-of-old', 'keyboard']] });
		}),
	);
	for (const fragment of ['keyboard', 'keys-of-old']) {
		await open(page, `${GUIDE}#${fragment}`);
		await expect(page.locator('#keyboard')).toBeFocused();
		await page.waitForTimeout(500);
		await expect(page.getByRole('status')).toBeEmpty();
	}
});

test('with data, pictures and letters late, the target stands under the header and stays there', async ({
	page,
}) => {
	test.setTimeout(90_000);
	const late = (time: number) => async (route: Route) => {
		await new Promise((done) => setTimeout(done, time));
		await route.continue().catch(() => {});
	};
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await page.route('**/articles/**/*.json', late(2000));
	await page.route('**/*.svg', late(3000));
	await page.route('**/*.woff2', late(2500));
	// Behind a picture and a thousand words.
	await page.goto(`${GUIDE}#keyboard`, { waitUntil: 'domcontentloaded' });
	await expect.poll(() => away(page, 'keyboard')).toBeLessThanOrEqual(2);
	for (const wait of [1000, 2000, 3000]) {
		await page.waitForTimeout(wait);
		expect(await away(page, 'keyboard')).toBeLessThanOrEqual(2);
	}
	// The reader's own scrolling ends it.
	await page.mouse.move(180, 300);
	await page.mouse.wheel(0, 300);
	await settled(page);
	const own = await page.evaluate(() => scrollY);
	await page.evaluate(() => {
		const picture = document.querySelector('article img');
		picture?.parentElement?.style.setProperty('padding-block-end', '1px');
	});
	await page.waitForTimeout(300);
	expect(Math.abs((await page.evaluate(() => scrollY)) - own)).toBeLessThanOrEqual(2);
	expect(await away(page, 'keyboard')).toBeGreaterThan(200);
});

test('from a long article to a short one and back, the data late, ten times: the same line', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await withoutFaces(page);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, '/ar/');
	await page.route('**/articles/**/*.json', async (route) => {
		await new Promise((done) => setTimeout(done, 250));
		await route.continue();
	});
	await page.getByRole('link', { name: 'كيف تقرأ', exact: false }).first().click();
	await page.locator('#keyboard').waitFor();
	for (let time = 1; time <= 10; time++) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), 700 * time);
		await settled(page);
		const before = await page.evaluate(() => scrollY);
		await page.getByRole('link', { name: /متن/ }).first().click();
		await page.getByRole('link', { name: 'البيان المشترك', exact: false }).first().click();
		await page.locator('#p1').waitFor();
		await page.goBack();
		await page.goBack();
		await page.locator('#keyboard').waitFor();
		await expect
			.poll(() => page.evaluate((top) => Math.abs(scrollY - top), before))
			.toBeLessThanOrEqual(2);
	}
});

test('where the reader left an article is offered at the next visit, and not forced', async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, GUIDE);
	await page.locator('#p10').evaluate((block) => block.scrollIntoView());
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('matn:reading')), { timeout: 15_000 })
		.toContain('reading-guide');
	const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('matn:reading') ?? ''));
	expect(kept[0]).toMatchObject({ slug: 'reading-guide', lang: 'ar', key: 'p10' });
	expect(Object.keys(kept[0]).sort()).toEqual(
		['into', 'key', 'lang', 'minutes', 'slug', 'title'].sort(),
	);

	// Another visit, and in another language: the same block.
	await page.goto('about:blank');
	await open(page, GUIDE.replace('/ar/', '/en/'));
	const status = page.getByRole('status');
	await expect(status).toContainText('You left this article at');
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await status.getByRole('button', { name: 'Continue there' }).click();
	await expect(page.locator('#p10')).toBeFocused();
	expect(await away(page, 'p10')).toBeLessThanOrEqual(2);
	await expect(status).toBeEmpty();

	// A link has a place of its own.
	await page.goto('about:blank');
	await open(page, `${GUIDE}#keyboard`);
	await page.waitForTimeout(700);
	await expect(status).toBeEmpty();

	// Read to the end, it is read.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('matn:reading')), { timeout: 15_000 })
		.toBeNull();
});

for (const rubbish of ['null', '{}', '[1,null,{"slug":4}]', '"', '[{"slug":"reading-guide"}]']) {
	test(`a kept place that is ${rubbish} is none`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.addInitScript((text) => localStorage.setItem('matn:reading', text), rubbish);
		await open(page, GUIDE);
		await page.waitForTimeout(500);
		await expect(page.getByRole('status')).toBeEmpty();
		expect(errors).toEqual([]);
	});
}
