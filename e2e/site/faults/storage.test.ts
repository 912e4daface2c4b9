import { expect, type Page, test } from '@playwright/test';
import { breadths, everyNth, MATRIX, matrixUnless } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { dismiss, open, taken, watch } from '../../support/watch.ts';

/*
 * Storage that is missing, refuses, is full, holds rubbish, or is changed by another tab: the page
 * does what it is told for as long as it is open, and loses nothing that is good.
 */

/** How storage can fail, as a script that runs before the page's own. */
const faults = {
	missing: () => Object.defineProperty(window, 'localStorage', { value: undefined }),
	'forbidden altogether': () =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Access is denied', 'SecurityError');
			},
		}),
	'refusing to read': () => {
		Storage.prototype.getItem = () => {
			throw new DOMException('It can not be read', 'InvalidStateError');
		};
	},
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('It is full', 'QuotaExceededError');
		};
	},
	'refusing to forget': () => {
		Storage.prototype.removeItem = () => {
			throw new DOMException('It can not be changed', 'InvalidStateError');
		};
	},
} satisfies Record<string, () => unknown>;

const html = (page: Page) => page.locator('html');

async function choose(page: Page, locale: string, name: string): Promise<void> {
	await page.bringToFront();
	await page.getByRole('button', { name: messageOf(locale, 'settings.title') }).click();
	if (name.startsWith('settings:slash'))
		await page.getByText(messageOf(locale, 'settings:keys.title')).click();
	await page.getByRole('radio', { name: messageOf(locale, name), exact: true }).check();
	await dismiss(page);
}

/** The faults that `npm test` tries: nothing can be read, and nothing can be written. */
const CHOSEN_FAULTS = ['forbidden altogether', 'full'];

for (const [round, [name, fault]] of Object.entries(faults).entries()) {
	test(
		`when storage is ${name}, what is chosen holds as long as the page is open, and every page works`,
		matrixUnless(CHOSEN_FAULTS.includes(name)),
		async ({ page }) => {
			const locale = round % 2 ? 'en' : 'ar';
			const { complaints } = watch(page);
			await page.addInitScript(fault);
			await open(page, `/${locale}/coalition-joint-statement/`);
			await choose(page, locale, 'settings:theme.dark');
			await choose(page, locale, 'settings:direction.ltr');
			await choose(page, locale, 'settings:direction.auto');
			await expect(html(page)).toHaveAttribute('data-theme', 'dark');
			await page.getByRole('button', { name: messageOf(locale, 'article.showMore') }).click();
			await page.locator('#p7').scrollIntoViewIfNeeded();
			// It holds on the next page, which looks what was being read.
			await page.locator('.home').click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				messageOf(locale, 'library:title'),
			);
			await expect(html(page)).toHaveAttribute('data-theme', 'dark');
			await page.goBack();
			await expect(page.locator('#p7')).toBeVisible();
			// The search works, and its key stays off.
			await page
				.getByRole('link', { name: messageOf(locale, 'frame.search'), exact: true })
				.click();
			await expect(page.getByRole('combobox')).toBeFocused();
			await choose(page, locale, 'settings:slash.off');
			await page.getByRole('heading', { level: 1 }).click();
			await page.keyboard.press('/');
			await expect(page.getByRole('combobox')).not.toBeFocused();
			await page.getByRole('combobox').fill(locale === 'ar' ? 'حرية' : 'freedom');
			await expect(page.getByRole('grid')).toBeVisible();
			// The root needs no stored language.
			await page.goto('/');
			await expect(page).toHaveURL(/\/ar\/$/);
			expect(complaints).toEqual([]);
		},
	);
}

const bookmark = {
	slug: 'coalition-joint-statement',
	lang: 'ar',
	title: 'البيان المشترك',
	key: 'p3',
	into: 0.5,
	minutes: 2,
};

/** What each key holds where all is well. */
const good: Record<string, string> = {
	'matn:theme': 'sepia',
	'matn:size': 'xl',
	'matn:direction': 'ltr',
	'matn:length': 'whole',
	'matn:slash': 'off',
	'matn:locale': 'fr',
	'matn:reading': JSON.stringify([bookmark]),
};
const keys = Object.keys(good);

const rubbish = [
	'',
	'null',
	'{"theme":"dark"',
	'[[[]]]',
	'{"__proto__":{"polluted":1},"length":1e9}',
	'__proto__',
	'constructor',
	'-1',
	'داكن',
	'x'.repeat(200_000),
	JSON.stringify([{ ...bookmark, into: '0.5' }, null, 7, { __proto__: null }, 'text']),
	JSON.stringify([{ ...bookmark, slug: '../../../', key: '"><img src=x>', title: '' }]),
];

for (const { breadth, details } of breadths)
	test(
		`${breadth} unreadable stored values are ignored, and readable ones beside them are used`,
		details,
		async ({ page }) => {
			test.setTimeout(240_000);
			const { complaints } = watch(page);
			await page.goto('/ar/');
			for (const [round, text] of (breadth === 'all' ? rubbish : everyNth(rubbish, 3)).entries()) {
				// One key is good, in turn.
				const kept = keys[round % keys.length] ?? '';
				const stored = Object.fromEntries(
					keys.map((key) => [key, key === kept ? good[key] : text]),
				);
				await page.evaluate((all) => {
					for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value ?? '');
					history.replaceState(
						{ ...history.state, matn: { place: { id: 1 }, open: 'yes', limit: '∞', turned: {} } },
						'',
					);
				}, stored);
				await open(page, round % 2 ? '/en/coalition-joint-statement/' : '/ar/');
				await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{L}{3}/u);
				const shown = await page.evaluate(() => ({ ...document.documentElement.dataset }));
				const expected = {
					theme: 'system',
					size: 'm',
					direction: 'auto',
					length: 'cut',
					slash: 'on',
				};
				for (const [name, option] of Object.entries(expected)) {
					expect(shown[name], `${name}, where ${text.slice(0, 40)} is kept`).toBe(
						kept === `matn:${name}` ? good[kept] : option,
					);
				}
				expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBe(good[kept]);
				expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
			}
			// A good place among others that are not.
			await page.evaluate(
				(list) => localStorage.setItem('matn:reading', list),
				JSON.stringify([null, { slug: 7 }, bookmark, 'text']),
			);
			await open(page, '/ar/');
			await expect(page.locator('.reading').getByRole('link')).toHaveCount(1);
			// The language that was kept is none: the browser's is taken.
			await page.evaluate(() => localStorage.setItem('matn:locale', '../x'));
			await page.goto('/');
			await expect(page).toHaveURL(/\/ar\/$/);
			expect(complaints).toEqual([]);
		},
	);

// Others are tried by `hostile/storage.test.ts`.
test('whatever a history entry holds, its page is shown', MATRIX, async ({ page }) => {
	const { complaints } = watch(page);
	await open(page, '/ar/coalition-joint-statement/');
	for (const matn of [
		null,
		7,
		'text',
		[],
		{ place: 'p3', open: 1 },
		{ place: { id: 'p3', into: 'x', below: null }, turned: [] },
		{ place: { id: '__proto__', into: 1e9, below: -1e9 }, limit: -1 },
	]) {
		await page.evaluate((own) => {
			history.replaceState({ ...history.state, matn: own }, '');
		}, matn);
		await page.reload();
		await taken(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	expect(complaints).toEqual([]);
});

test('a choice in one tab applies in the other, and neither overwrites what the other stores', async ({
	page,
	context,
}) => {
	const other = await context.newPage();
	const complaints = [watch(page), watch(other)];
	await open(page, '/ar/coalition-joint-statement/');
	await open(other, '/en/');
	await choose(other, 'en', 'settings:theme.dark');
	await expect(html(page)).toHaveAttribute('data-theme', 'dark');
	await choose(page, 'ar', 'settings:size.xl');
	await expect(html(other)).toHaveAttribute('data-size', 'xl');
	expect(await page.evaluate(() => ({ ...localStorage }))).toMatchObject({
		'matn:theme': 'dark',
		'matn:size': 'xl',
	});
	// What somebody else writes there counts for nothing.
	await other.evaluate(() => localStorage.setItem('matn:theme', '{"a":'));
	await expect(html(page)).toHaveAttribute('data-theme', 'system');
	await choose(page, 'ar', 'settings:theme.sepia');
	await expect(html(other)).toHaveAttribute('data-theme', 'sepia');
	// All is thrown away, while a sheet is open.
	await page.bringToFront();
	await page.getByRole('button', { name: messageOf('ar', 'settings.title') }).click();
	await other.evaluate(() => localStorage.clear());
	await expect(html(page)).toHaveAttribute('data-theme', 'system');
	const system = page
		.getByRole('dialog')
		.getByRole('radio', { name: messageOf('ar', 'settings:theme.system') });
	await expect(system).toBeChecked();
	expect(complaints.flatMap((its) => its.complaints)).toEqual([]);
});

// Without one: a state of `access/states.ts`.
test('where the Cache API is forbidden, the offline sheet says that nothing can be saved', async ({
	page,
}) => {
	const { complaints } = watch(page);
	await page.addInitScript(() => {
		CacheStorage.prototype.open = () => Promise.reject(new DOMException('No', 'SecurityError'));
	});
	await open(page, '/en/coalition-joint-statement/');
	await page.getByRole('button', { name: messageOf('en', 'article.saveOffline') }).click();
	await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
		messageOf('en', 'offline:unsupported'),
	);
	expect(complaints).toEqual([]);
});

test('an unreadable record of a saved article hides no other', async ({ page }) => {
	const { complaints } = watch(page);
	await open(page, '/en/coalition-joint-statement/');
	await page.evaluate(async () => {
		const scope = `${location.origin}/`;
		const cache = await caches.open(`matn-kept-${scope}`);
		const put = (slug: string, body: BodyInit) =>
			cache.put(`${scope}-/kept/${slug}`, new Response(body));
		await put('broken', '{"slug":');
		await put('older', '{"slug":"older","paths":7}');
		await put(
			'whole',
			JSON.stringify({ slug: 'whole', title: 'Whole', lang: 'en', bytes: 1, paths: [] }),
		);
	});
	await page.getByRole('button', { name: messageOf('en', 'article.saveOffline') }).click();
	await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText(/Whole/);
	await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
	expect(complaints).toEqual([]);
});
