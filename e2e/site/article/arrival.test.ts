import { expect, type Page, type Route, test } from '@playwright/test';
import { breadths } from '../../support/matrix.ts';
import {
	headerBottom,
	holdBack,
	open,
	openWhole,
	settled,
	settling,
	takeFaces,
	taken,
	topOf,
	withoutFaces,
	withoutLateTimers,
} from '../../support/watch.ts';

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

const TO_A_HEADING = 'يذكر الرابط كلمات عنوان';
const TO_THE_NEAREST = 'هذا أقرب ما بقي منه';
const TO_NOTHING = 'غير موجود في هذا المقال';

/** A link’s fragment that is no key, the block that it leads to, and what the notice says; the last are for the full matrix. */
const mistaken = [
	['a heading’s own words, encoded', encodeURIComponent('لوحة-المفاتيح'), 'keyboard', TO_A_HEADING],
	[
		'a key that only the lock remembers, as a messenger wrote it',
		'P8%2Dlost%20.',
		'p8',
		TO_THE_NEAREST,
	],
	['what cannot be decoded', '%D9%8', '_title', TO_NOTHING],
	// As requests that fail: `faults/controls.test.ts`.
	['them in another language', 'The-keyboard', 'keyboard', TO_A_HEADING],
	['a name that was never there', 'never-there', '_title', TO_NOTHING],
] as const;

for (const { breadth, details } of breadths) {
	const isAll = breadth === 'all';
	test(
		`a link that is no key (${breadth} kinds) leads to the nearest block, under a notice that says so and can be closed`,
		details,
		async ({ page }) => {
			await withoutLateTimers(page);
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
			for (const [what, fragment, target, said] of isAll ? mistaken : mistaken.slice(0, 3)) {
				await test.step(what, async () => {
					const own = fragment === 'The-keyboard' ? english.replaceAll(' ', '-') : fragment;
					await page.goto('about:blank');
					await open(page, `${GUIDE}#${own}`);
					const status = page.getByRole('status');
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
		},
	);
}

test('a link to a block that only other languages have leads to its neighbour, under a notice', async ({
	page,
}) => {
	await open(page, `${DECLARATION.replace('/ar/', '/fa/')}#preamble-p9`);
	await expect(page.getByRole('status')).toContainText('نزدیک‌ترین');
	await expect(page.locator('#preamble-p10')).toBeFocused();
});

test('there is no notice when the link’s target exists', async ({ page }) => {
	await page.clock.install();
	await page.route(
		'**/articles/reading-guide/ar.json',
		edited((article) => {
			Object.assign(article.edition, { moved: [['keys-of-old', 'keyboard']] });
		}),
	);
	const settle = settling(page);
	for (const fragment of ['keyboard', 'keys-of-old']) {
		await openWhole(page, `${GUIDE}#${fragment}`);
		await expect(page.locator('#keyboard')).toBeFocused();
		// What would say it has come by then.
		await settle();
		expect(await page.getByRole('status').textContent()).toBe('');
	}
});

test('the target stands under the header before and after data, pictures and fonts come late', async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	const late = {
		data: await holdBack(page, '**/articles/**/*.json'),
		fonts: await holdBack(page, '**/*.woff2'),
		pictures: await holdBack(page, '**/*.svg'),
	};
	// Behind a picture and a thousand words.
	await page.goto(`${GUIDE}#keyboard`, { waitUntil: 'commit' });
	await expect.poll(() => away(page, 'keyboard')).toBeLessThanOrEqual(2);
	late.data();
	await taken(page);
	await settled(page);
	expect(await away(page, 'keyboard')).toBeLessThanOrEqual(2);
	late.fonts();
	await takeFaces(page);
	await settled(page);
	expect(await away(page, 'keyboard')).toBeLessThanOrEqual(2);
	late.pictures();
	const picture = page.getByRole('article').getByRole('img').first();
	// Far from the screen, it is a matter of the first paint whether the browser asks for it.
	await picture.evaluate((img: HTMLImageElement) => img.setAttribute('loading', 'eager'));
	await expect
		.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
		.toBeGreaterThan(0);
	await settled(page);
	expect(await away(page, 'keyboard')).toBeLessThanOrEqual(2);
	// The reader's own scrolling ends it.
	await page.mouse.move(180, 300);
	await page.mouse.wheel(0, 300);
	await expect.poll(() => away(page, 'keyboard')).toBeGreaterThan(200);
	await settled(page);
	const own = await page.evaluate(() => scrollY);
	await picture.evaluate((img) => img.parentElement?.style.setProperty('padding-block-end', '1px'));
	await settled(page);
	expect(Math.abs((await page.evaluate(() => scrollY)) - own)).toBeLessThanOrEqual(2);
	expect(await away(page, 'keyboard')).toBeGreaterThan(200);
});

for (const { breadth, details } of breadths) {
	const times = breadth === 'all' ? 10 : 2;
	test(
		`from a long article to a short one and back ${times} times, with the data late, the line stays`,
		details,
		async ({ page }) => {
			test.setTimeout(240_000);
			await withoutFaces(page);
			await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
			await open(page, '/ar/');
			await page.getByRole('link', { name: 'كيف تقرأ', exact: false }).first().click();
			await page.locator('#keyboard').waitFor();
			for (let time = 1; time <= times; time++) {
				await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), 700 * time);
				await settled(page);
				const before = await page.evaluate(() => scrollY);
				await page.getByRole('link', { name: /متن/ }).first().click();
				await page.getByRole('link', { name: 'البيان المشترك', exact: false }).first().click();
				await page.locator('#p1').waitFor();
				await page.goBack();
				await expect(page.locator('.entries').first()).toBeVisible();
				const release = await holdBack(page, '**/articles/**/*.json');
				await page.goBack();
				// While the text is on its way the reader scrolls in the old page.
				const start = await page.evaluate(() => scrollY);
				await page.mouse.wheel(0, 60);
				await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(start);
				await settled(page);
				release();
				await page.locator('#keyboard').waitFor();
				await expect
					.poll(() => page.evaluate((top) => Math.abs(scrollY - top), before))
					.toBeLessThanOrEqual(2);
				await page.unroute('**/articles/**/*.json');
			}
		},
	);
}

test('where the reader left an article is offered at the next visit, and not forced', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const settle = settling(page);
	await page.clock.install();
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, GUIDE);
	await page.locator('#p10').evaluate((block) => block.scrollIntoView());
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('matn:reading')))
		.toContain('"p10"');
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

	// Who scrolls on instead sees no more of it, but another notice that has taken its place.
	await page.goto('about:blank');
	await open(page, GUIDE);
	await expect(status).toContainText('تركت هذا المقال');
	// By a click that does not scroll.
	const copy = page.getByRole('button', { name: 'نسخ رابط القسم' }).first();
	await copy.evaluate((button: HTMLElement) => button.click());
	await expect(status).toContainText('نُسخ');
	await page.locator('#keyboard').evaluate((block) => block.scrollIntoView());
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('matn:reading')))
		.not.toContain('"p10"');
	expect(await status.textContent()).toContain('نُسخ');

	// A link has a place of its own.
	await openWhole(page, `${GUIDE}#keyboard`);
	await settle();
	expect(await status.textContent()).toBe('');

	// Read to the end, it is read.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect.poll(() => page.evaluate(() => localStorage.getItem('matn:reading'))).toBeNull();
});
