import { expect, type Page } from '@playwright/test';
import { breadths } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { open, taken } from '../../support/watch.ts';
import { faultsOf, type NameOf } from './requests.ts';
import { test } from './walk.ts';

/*
 * What a page asks for by itself as it is opened, under each fault: the text is there, whatever
 * comes or doesn't.
 */

const ARTICLE = 'reading-guide';
const localeOf = (round: number) => (round % 2 ? 'en' : 'ar');
const pathOf = (round: number) => `/${localeOf(round)}/${ARTICLE}/`;

/** The text can be read, and unfolded. */
async function reads(page: Page, locale: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', locale);
	await expect(page.locator('#p1')).toBeVisible();
	await page.getByRole('button', { name: messageOf(locale, 'article.showMore') }).click();
	await expect(page.locator('#moving')).toBeVisible();
}

for (const { breadth, details } of breadths) {
	test(
		`when the first scripts do not come (${breadth} faults), the page can be read`,
		details,
		async ({ page, site }) => {
			test.setTimeout(240_000);
			for (const [round, fault] of faultsOf('the first scripts', breadth).entries()) {
				const met = site.break('the first scripts', fault);
				await page.goto(pathOf(round), { waitUntil: fault === 'late' ? 'commit' : 'load' });
				await reads(page, localeOf(round));
				await expect.poll(met).toBeGreaterThan(0);
				await expect(page.locator('html')).not.toHaveAttribute('data-live');
				site.mend();
			}
			await taken(page);
			await expect(page.locator('#moving')).toBeVisible();
		},
	);

	/** What the scripts wait for, before they hydrate the page. */
	const awaited: NameOf<'start'>[] = ['the first messages', 'the first article', 'the first list'];
	for (const [round, name] of awaited.entries()) {
		test(
			`when ${name} cannot be had (${breadth} faults), the page can be read, and hydrates once it comes`,
			details,
			async ({ page, site }) => {
				const isList = name === 'the first list';
				const locale = localeOf(round);
				const path = isList ? `/${locale}/` : pathOf(round);
				await page.clock.install();
				// Without what could load the page again: it must come by itself.
				await page.route(/after-start/, (route) => route.abort());
				// Data of another version is tried below.
				const faults = faultsOf(name, breadth).filter((fault) => fault !== 'another version');
				for (const [time, fault] of faults.entries()) {
					const met = site.break(name, fault);
					if (time === 0) await page.goto(path, { waitUntil: 'commit' });
					// The page asks again every few seconds.
					await expect(async () => {
						await page.clock.fastForward(5000);
						expect(met()).toBeGreaterThan(0);
					}).toPass();
					await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
					if (time === 0 && !isList) await reads(page, locale);
					await expect(page.locator('html')).not.toHaveAttribute('data-live');
					site.mend();
				}
				await expect(async () => {
					await page.clock.fastForward(5000);
					await expect(page.locator('html')).toHaveAttribute('data-live', '', { timeout: 500 });
				}).toPass();
				if (!isList) await expect(page.locator('#moving')).toBeVisible();
			},
		);
	}
}

test('when the first article is of another version, an error page says so, and its button tries again', async ({
	page,
	site,
}) => {
	for (const locale of ['ar', 'en']) {
		site.break('the first article', 'another version');
		await open(page, `/${locale}/${ARTICLE}/`);
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText(messageOf(locale, 'error.broken.title'));
		site.mend();
		await page.getByRole('button', { name: messageOf(locale, 'error.retry') }).click();
		await expect(page.locator('#p1')).toBeVisible();
		site.break('the first list', 'another version');
		await page.goto(`/${locale}/`);
		// What the build drew says more than an error would.
		await expect(page.locator('.entries').or(heading).first()).toBeVisible();
		site.mend();
	}
});

/** What a page can do without. */
const spared: NameOf<'start'>[] = [
	'letters',
	'pictures',
	'web manifest',
	'what comes after the start',
];

for (const { breadth, details } of breadths) {
	test(
		`without fonts, pictures and what is loaded later (${breadth} faults) the page works`,
		details,
		async ({ page, site }) => {
			test.setTimeout(240_000);
			await page.clock.install();
			for (const [round, fault] of faultsOf('web manifest', breadth).entries()) {
				// Browsers have six connections to a host: if all are held back, none is left to ask for more.
				// A page in English has more fonts.
				const isHeld = fault === 'late';
				const locale = isHeld ? 'ar' : localeOf(round);
				const broken = isHeld ? (['letters', 'what comes after the start'] as const) : spared;
				const met = broken
					.map((name) => ({ name, times: site.break(name, fault) }))
					.filter(({ name }) => name !== 'web manifest');
				await page.goto(`/${locale}/${ARTICLE}/?round=${round}`, { waitUntil: 'commit' });
				await taken(page);
				await reads(page, locale);
				await page.getByRole('article').getByRole('img').first().scrollIntoViewIfNeeded();
				await expect(async () => {
					await page.clock.fastForward(5000);
					expect(met.map(({ times }) => times())).not.toContain(0);
				}).toPass();
				// A picture that doesn't come says what it shows.
				await expect(page.getByRole('article').getByRole('img').first()).toHaveAttribute(
					'alt',
					/./,
				);
				const settings = page.getByRole('button', {
					name: messageOf(locale, 'settings.title'),
				});
				await settings.click();
				await expect(page.getByRole('dialog')).toBeVisible();
				site.mend();
			}
		},
	);
}

test('what came of a page that was cut off half-way can be read', async ({ page, site }) => {
	const met = site.break('page', 'cut off half-way');
	// The browser says that the page is not whole, and shows it all the same.
	await page.goto(`/ar/${ARTICLE}/`, { waitUntil: 'commit' }).catch(() => {});
	expect(met()).toBeGreaterThan(0);
	await expect(page.locator('#p1')).toBeVisible();
	const failed = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
	site.mend();
	await failed;
	await expect(page.locator('#p1')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await page.goto(`/ar/${ARTICLE}/`);
	await taken(page);
});
