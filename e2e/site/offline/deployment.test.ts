import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ROOT, serve, temporary } from '../../support/build-site.ts';
import { breadths, matrixUnless } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { copySite, makeNextVersion } from '../../support/next-version.ts';
import {
	dismiss,
	open,
	openSheet,
	openWhole,
	served,
	settled,
	settling,
	taken,
	topOf,
	watch,
} from '../../support/watch.ts';

/*
 * A tab is open on one version of the site; another is published, and the files of the first are
 * gone. The reader goes on, with one reload at most, where they were.
 */

const ARTICLE = 'ar/coalition-joint-statement/';
/** A block in the middle of the article, in each of its languages. */
const BLOCK = 'p3';

// The next version is made once for all.
test.describe.configure({ mode: 'default' });

/** The next version, in `next`, and for each test the version that is published. */
let folder: string;
let remove: () => Promise<void>;

test.beforeAll(async () => {
	({ folder, remove } = await temporary());
	await copySite(join(folder, 'next'));
	await makeNextVersion(join(folder, 'next'));
});

test.afterAll(() => remove());

// What is loaded later comes when the test says so.
test.beforeEach(({ page }) => page.clock.install());

/** Puts a version in the place of another, from one moment to the next. */
async function publish(from: string): Promise<void> {
	await symlink(from, join(folder, 'published'));
	await rename(join(folder, 'published'), join(folder, 'dist'));
}

/** Opens a page of the first version, with all that it loads by itself, and publishes the next. */
async function overtaken(
	page: Page,
	address: string,
	withWorker = false,
): Promise<{ loads: () => number }> {
	const settle = settling(page);
	await publish(join(ROOT, 'dist'));
	if (withWorker) {
		await open(page, address);
		await page.clock.fastForward(5000);
		// The worker has this version's scripts by then.
		await served(page);
	} else await openWhole(page, address);
	await settle();
	await publish(join(folder, 'next'));
	if (withWorker) {
		// The new version is ready: else it would be so sooner or later, perhaps amid a step.
		await page.evaluate(() => navigator.serviceWorker.ready.then((worker) => worker.update()));
		await expect(page.getByText(messageOf('ar', 'offline:newVersion'))).toBeVisible();
	}
	let loads = 0;
	page.on('domcontentloaded', () => loads++);
	return { loads: () => loads };
}

/** Opens the sheet of a button, and closes it. */
async function opens(page: Page, name: string): Promise<void> {
	await openSheet(page, name);
	await dismiss(page);
}

const search = (page: Page) => page.getByRole('link', { name: 'بحث', exact: true });

/** Finds something, and goes to it. */
async function finds(page: Page): Promise<void> {
	await page.getByRole('combobox').fill('حرية');
	await page.getByRole('grid').getByRole('link').first().click();
	await expect(page.getByRole('article')).toBeVisible();
}

/**
 * Ways on that need a script or data which is gone; whether they leave the article, or begin above
 * its text: to these the reader goes up.
 */
const ways: Record<string, { go: (page: Page) => Promise<void>; leaves?: true; above?: true }> = {
	settings: { go: (page) => opens(page, 'إعدادات القراءة') },
	share: { above: true, go: (page) => opens(page, 'مشاركة') },
	'to keep it': { above: true, go: (page) => opens(page, 'حفظ للقراءة دون اتصال') },
	'side by side': {
		above: true,
		go: async (page) => {
			await expect(async () => {
				const menu = page.locator('details', { hasText: 'جنبًا إلى جنب' });
				if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
				await menu.getByRole('link').first().click({ timeout: 2000 });
				await expect(page.locator('[data-beside]')).toBeVisible({ timeout: 2000 });
			}).toPass();
		},
	},
	'the search by its link': {
		leaves: true,
		go: async (page) => {
			await search(page).click();
			await finds(page);
		},
	},
	'the search by its key': {
		leaves: true,
		go: async (page) => {
			await page.keyboard.press('/');
			await finds(page);
		},
	},
};

/** A way that stays, and one that leaves. */
const CHOSEN_WAYS = ['side by side', 'the search by its link'];

/** Scrolls to a block, and says where it stands. */
async function readTo(page: Page, id: string): Promise<number> {
	await page.getByRole('button', { name: /اظهر المزيد|Show more/ }).click();
	await page.locator(`[id="${id}"]`).evaluate((element) => {
		element.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	await settled(page);
	return topOf(page, id);
}

const isNext = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-next', '');

for (const serviceWorkers of ['block', 'allow'] as const) {
	test.describe(`service workers: ${serviceWorkers}`, () => {
		test.use({ serviceWorkers });
		let address: string;
		let close: () => Promise<void>;
		test.beforeAll(async () => {
			({ address, close } = await serve(folder, '/'));
		});
		test.afterAll(() => close());

		const withWorker = serviceWorkers === 'allow';
		const wholly = matrixUnless(!withWorker);

		test(
			'another language is shown after one reload, the same block at the same height',
			wholly,
			async ({ page }) => {
				const { complaints } = watch(page);
				const { loads } = await overtaken(page, address + ARTICLE, withWorker);
				const top = await readTo(page, BLOCK);
				await page.getByRole('button', { name: 'اللغة' }).click();
				await page.getByRole('link', { name: 'English', exact: true }).click();
				await isNext(page);
				await taken(page);
				await expect(page).toHaveURL(`${address}${ARTICLE.replace('ar', 'en')}`);
				await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
				await expect.poll(async () => Math.abs((await topOf(page, BLOCK)) - top)).toBeLessThan(3);
				expect(loads()).toBe(1);
				// And back, by one step of the history.
				await page.goBack();
				await expect(page).toHaveURL(address + ARTICLE);
				await taken(page);
				await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar');
				await expect.poll(async () => Math.abs((await topOf(page, BLOCK)) - top)).toBeLessThan(3);
				// On a busy machine the browser complains that what it was to load early was not used soon.
				const itsOwn = /Failed to load|MIME type|was preloaded/;
				expect(complaints.filter((text) => !itsOwn.test(text))).toEqual([]);
			},
		);

		test(
			'the library is shown from its top, and going back leads to the same line',
			wholly,
			async ({ page }) => {
				const { loads } = await overtaken(page, address + ARTICLE, withWorker);
				const top = await readTo(page, BLOCK);
				await page.locator('.home').click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقالات');
				await taken(page);
				expect(await page.evaluate(() => scrollY)).toBe(0);
				await page.goBack();
				await expect(page.getByRole('article')).toBeVisible();
				await expect.poll(async () => Math.abs((await topOf(page, BLOCK)) - top)).toBeLessThan(3);
				expect(loads()).toBeLessThan(2);
			},
		);

		test(
			'the outline, the settings and a link to another article work with at most one reload',
			wholly,
			async ({ page }) => {
				const { loads } = await overtaken(page, `${address}ar/reading-guide/`, withWorker);
				await page.setViewportSize({ width: 1280, height: 800 });
				const outline = page.getByRole('navigation', { name: 'محتويات المقال' });
				await outline.getByRole('link').nth(2).click();
				await settled(page);
				await opens(page, 'إعدادات القراءة');
				await page.locator('article a[href*="coalition-joint-statement"]').first().click();
				await expect(page).toHaveURL(/ar\/coalition-joint-statement\//);
				await expect(page.getByRole('heading', { level: 1 })).toContainText('البيان المشترك');
				expect(loads()).toBeLessThan(2);
			},
		);
	});
}

for (const { breadth, details } of breadths) {
	test(
		`${breadth} other ways on lead there with at most one reload, and the place is kept`,
		details,
		async ({ page }) => {
			test.setTimeout(300_000);
			const { address, close } = await serve(folder, '/');
			await page.addInitScript(() =>
				Object.defineProperty(navigator, 'share', { value: undefined }),
			);
			const tried = Object.entries(ways).filter(
				([name]) => breadth === 'all' || CHOSEN_WAYS.includes(name),
			);
			for (const [round, [name, { go, leaves, above }]] of tried.entries()) {
				await test.step(name, async () => {
					const { loads } = await overtaken(page, `${address}${ARTICLE}?round=${round}`);
					const top = await readTo(page, BLOCK);
					await go(page);
					expect(loads(), name).toBeLessThan(2);
					if (leaves) {
						// Back to where the search was opened, and forth again.
						await page.goBack();
						await expect(page.getByRole('combobox')).toBeVisible();
						await page.goBack();
						await expect(page).toHaveURL(/round=/);
						await expect
							.poll(async () => Math.abs((await topOf(page, BLOCK)) - top))
							.toBeLessThan(3);
						await page.goForward();
						await expect(page.getByRole('combobox')).toBeVisible();
					} else if (!above) {
						await expect
							.poll(async () => Math.abs((await topOf(page, BLOCK)) - top))
							.toBeLessThan(3);
					}
				});
			}
			await close();
		},
	);
}

test('a search in a page of the version before finds with at most one reload', async ({ page }) => {
	const { address, close } = await serve(folder, '/');
	const { loads } = await overtaken(page, `${address}ar/search/`);
	await finds(page);
	expect(loads()).toBeLessThan(2);
	await close();
});

test.describe('with a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a new version is announced, and shown with the next page', async ({ page }) => {
		const { address, close } = await serve(folder, '/');
		const { loads } = await overtaken(page, address + ARTICLE, true);
		// Nothing changes under the reader's eyes.
		expect(loads()).toBe(0);
		await expect(page.locator('html')).not.toHaveAttribute('data-next');
		await page.locator('.home').click();
		await isNext(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقالات');
		expect(loads()).toBe(1);
		await close();
	});
});

test('an article that is answered with an HTML page makes the page load the next version, once', async ({
	page,
}) => {
	const { address, close } = await serve(folder, '/');
	const settle = settling(page);
	const { loads } = await overtaken(page, `${address}ar/`);
	await page.route('**/articles/reading-guide/ar.json', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
	);
	await page.getByRole('link', { name: 'كيف تقرأ' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('كيف تقرأ');
	await isNext(page);
	await settle();
	expect(loads()).toBe(1);
	await close();
});
