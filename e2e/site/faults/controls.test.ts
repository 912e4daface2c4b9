import { expect, type Page } from '@playwright/test';
import { type Breadth, breadths, CHOSEN, MATRIX } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { choose, openSettings } from '../../support/typography.ts';
import {
	afterStart,
	dismiss,
	open,
	openSheet,
	openWhole,
	settled,
	taken,
	topOf,
	withoutLateTimers,
} from '../../support/watch.ts';
import { faultsOf, type NameOf } from './requests.ts';
import { test, type Walk, walkThrough } from './walk.ts';

/* What the buttons of an article's page request when they are pressed, and what becomes of a fault. */

const notice = (page: Page) => page.locator('.notice');

/** Waits for a notice, and takes it away. */
async function told(page: Page, text: string | RegExp): Promise<void> {
	await expect(notice(page)).toContainText(text);
	await notice(page).getByRole('button').last().click();
	await expect(notice(page)).toBeHidden();
}

/** Whatever happens, the text is there, and as the reader wants it. */
async function stands(page: Page): Promise<void> {
	await expect(page.getByRole('article')).toContainText(/\p{L}{3}/u);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveAttribute('data-size', 'l');
}

/** What a heading of the article is in its other language. */
const OTHER_HEADING: Record<string, string> = {
	ar: 'Long articles fold',
	en: 'المقال الطويل يُطوى',
};

/** The walks in one language. They are taken in this order: a later one may need what an earlier one got. */
function walksIn(
	locale: string,
	breadth: Breadth,
): Record<Exclude<NameOf<'control'>, 'shared scripts' | 'new version'>, Walk> {
	const say = (path: string) => messageOf(locale, path);
	const press = (name: string | RegExp) => (page: Page) =>
		page.getByRole('button', { name }).first().click();
	const network = (page: Page) => told(page, say('error.network.text'));
	const byHand = (page: Page) => told(page, say('article.copyByHand'));
	const dialog = (page: Page) => page.getByRole('dialog');
	const opens = async (page: Page) => {
		await expect(dialog(page)).toBeVisible();
		await dismiss(page);
		await expect(dialog(page)).toBeHidden();
	};
	const settings = { ask: press(say('settings.title')), without: network, come: opens };
	const copy = {
		ask: press(new RegExp(`^${say('article.copyLink')}`)),
		without: byHand,
		come: (page: Page) => told(page, say('article.copied')),
	};
	const menu = (page: Page) => page.locator('details', { hasText: say('article.beside') });
	const beside = {
		ask: (page: Page) => menu(page).locator('summary').click(),
		without: network,
		come: (page: Page) => expect(menu(page).getByRole('link').first()).toBeVisible(),
	};
	const keep = { ask: press(say('article.saveOffline')), without: network, come: opens };
	const bar = (page: Page) => page.getByRole('region', { name: say('speech:title') });
	const listen = {
		ask: press(say('article.listen')),
		without: network,
		come: async (page: Page) => {
			// Once it has the focus, it hears the key.
			await expect(bar(page).locator(':focus')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(bar(page)).toBeHidden();
		},
	};
	/** Asks for the book in the sheet, which opens for the first of these walks. */
	const book = {
		ask: async (page: Page) => {
			if (!(await dialog(page).isVisible())) await keep.ask(page);
			await dialog(page)
				.getByRole('button', { name: say('offline:book.make') })
				.click();
		},
		without: (page: Page) =>
			expect(dialog(page).getByRole('alert')).toHaveText(say('offline:book.failed')),
		come: async (page: Page) => {
			await expect(dialog(page).getByText(say('offline:book.done'))).toBeVisible();
			await opens(page);
		},
	};
	/** A selection offers a link in any case. */
	const notes = {
		ask: (page: Page) =>
			page.locator('#p1').evaluate((block) => {
				getSelection()?.removeAllRanges();
				getSelection()?.selectAllChildren(block);
			}),
		without: async (page: Page) => {
			await expect(page.getByRole('button', { name: say('reader:passage.copy') })).toBeVisible();
			await expect(page.getByRole('button', { name: say('notes:highlight') })).toBeHidden();
		},
		come: async (page: Page) => {
			await expect(page.getByRole('button', { name: say('notes:highlight') })).toBeVisible();
			await page.evaluate(() => getSelection()?.removeAllRanges());
		},
	};
	const missing = say('reader:arrival.missing');
	const goTo = (page: Page, hash: string) =>
		page.evaluate((to) => {
			location.hash = to;
		}, hash);
	return {
		settings: { ...settings, next: 'messages of the settings' },
		'messages of the settings': settings,
		typography: {
			ask: async (page) => {
				if (!(await dialog(page).isVisible())) await openSettings(page);
				// What was chosen before is asked for when it is chosen again.
				await choose(page, 'typeface', 'book');
				await choose(page, 'typeface', 'plain');
			},
			without: (page) =>
				expect(page.locator('#p1')).toHaveCSS('font-family', /^"Matn (Naskh|Serif)/),
			come: async (page) => {
				await expect(page.locator('#p1')).toHaveCSS('font-family', /^"Matn Sans/);
				await choose(page, 'typeface', 'book');
				await opens(page);
			},
		},
		extras: { ...copy, next: 'messages of the extras' },
		'messages of the extras': copy,
		notes: { ...notes, next: 'messages of the notes' },
		'messages of the notes': notes,
		'share sheet': { ask: press(say('article.share')), without: byHand, come: opens },
		speech: { ...listen, next: 'messages of speech' },
		'messages of speech': listen,
		// Without it a voice is heard all the same.
		silence: { ...listen, without: listen.come },
		'second texts': { ...beside, next: 'messages of second texts' },
		'messages of second texts': beside,
		'offline sheet': { ...keep, next: 'messages of the offline sheet' },
		'messages of the offline sheet': keep,
		sizes: {
			...keep,
			without: async (page) => {
				await expect(dialog(page).getByRole('alert')).toHaveText(say('error.network.text'));
				await opens(page);
			},
			come: async (page) => {
				await expect(dialog(page).getByRole('button', { name: say('offline:save') })).toBeVisible();
				await opens(page);
			},
		},
		book,
		'the text of the book': book,
		'pictures of the book': {
			...book,
			without: (page) =>
				expect(dialog(page).getByText(say('offline:book.incomplete'))).toBeVisible(),
		},
		'lost target': {
			ask: (page, round) => goTo(page, `#nowhere-${round}`),
			without: (page) => told(page, missing),
			come: (page) => told(page, missing),
		},
		'the text that a lost link is of': {
			// Other words each time, since the same would be no other address; those that are right come last.
			ask: (page, round) => {
				const isLast = round === faultsOf('the text that a lost link is of', breadth).length - 1;
				const words = `${OTHER_HEADING[locale]}${isLast ? '' : round}`;
				return goTo(page, `#${encodeURIComponent(words)}`);
			},
			without: (page) => told(page, missing),
			come: (page) => told(page, say('reader:arrival.byHeading')),
		},
	};
}

for (const [locale, breadth, details] of [
	['ar', 'chosen', CHOSEN],
	['ar', 'all', MATRIX],
	['en', 'all', MATRIX],
] as const) {
	test(
		`${locale}: when a button’s request fails (${breadth} faults), the page says so, stays as it is, and tries again`,
		details,
		async ({ page, site }) => {
			test.setTimeout(300_000);
			await page.addInitScript(() => {
				localStorage.setItem('matn:theme', 'dark');
				localStorage.setItem('matn:size', 'l');
				// A system that has no way to share.
				Object.defineProperty(navigator, 'share', { value: undefined });
			});
			// Nor does it have what leads out of a page whose scripts are lost: it must do by itself.
			await withoutLateTimers(page);
			await open(page, `/${locale}/reading-guide/`);
			for (const [name, walk] of Object.entries(walksIn(locale, breadth))) {
				await walkThrough(page, site, name as NameOf<'control'>, walk, stands, breadth);
			}
		},
	);
}

/** A script that the settings share with other sheets. */
const SHARED = /^_Sheet-/;

for (const { breadth, details } of breadths) {
	test(
		`when a script that the settings import is lost (${breadth} faults), they open at the second try, with at most one reload and at the same line`,
		details,
		async ({ page, site }) => {
			test.setTimeout(300_000);
			let loads = 0;
			page.on('domcontentloaded', () => loads++);
			await page.clock.install();
			for (const [round, fault] of faultsOf('shared scripts', breadth).entries()) {
				const locale = round % 2 ? 'en' : 'ar';
				const name = messageOf(locale, 'settings.title');
				const dialog = page.getByRole('dialog');
				// The page of the last round may be about to load what finds a way out, too.
				await page.goto('about:blank');
				const hasRecovery = afterStart(page);
				await open(page, `/${locale}/coalition-joint-statement/?round=${round}`);
				await page.getByRole('button', { name: messageOf(locale, 'article.showMore') }).click();
				await page
					.locator('#p3')
					.evaluate((block) => block.scrollIntoView({ behavior: 'instant' }));
				await settled(page);
				const top = await topOf(page, 'p3');
				// What finds a way out is loaded once the page has stood for a while.
				await page.clock.fastForward(5000);
				await hasRecovery;
				const met = site.break('shared scripts', fault, SHARED);
				loads = 0;
				await page.getByRole('button', { name }).click();
				await expect.poll(met).toBeGreaterThan(0);
				if (fault !== 'late')
					await expect(notice(page)).toContainText(messageOf(locale, 'error.network.text'));
				site.mend();
				// Some versions of Chromium ask again for a script that was lost, others need a reload first.
				await openSheet(page, name);
				await taken(page);
				await expect(dialog).toBeVisible();
				expect(loads).toBeLessThanOrEqual(1);
				await expect.poll(async () => Math.abs((await topOf(page, 'p3')) - top)).toBeLessThan(3);
			}
		},
	);
}

test('when the notice of a new version cannot be loaded, nothing is shown, and later the notice', async ({
	page,
	site,
}) => {
	await page.clock.install();
	// The test's own scripts are no sign of a reader who waits for something.
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } }),
	);
	await openWhole(page, '/ar/coalition-joint-statement/');
	await walkThrough(page, site, 'new version', {
		ask: () =>
			expect(async () => {
				await page.evaluate(() => {
					const { serviceWorker } = navigator;
					Object.defineProperty(serviceWorker, 'ready', {
						configurable: true,
						value: Promise.resolve({}),
					});
					serviceWorker.dispatchEvent(new MessageEvent('message'));
				});
				expect(site.asked).toContain('src/offline/new-version.ts');
			}).toPass(),
		// Where it can't be said, the new version comes all the same.
		without: () => expect(notice(page)).toBeHidden(),
		come: () => expect(notice(page)).toContainText(messageOf('ar', 'offline:newVersion')),
	});
});
