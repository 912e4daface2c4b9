import { expect, type Page } from '@playwright/test';
import { breadths } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { open, watch } from '../../support/watch.ts';
import { faultsOf, type NameOf } from './requests.ts';
import { test, type Walk, walkThrough } from './walk.ts';

/*
 * What keeping for the time without a network asks for, under each fault: all of an article is kept
 * or nothing, and the page says which.
 */

const alert = (page: Page) => page.getByRole('dialog').getByRole('alert');
const rows = (page: Page) => page.getByRole('dialog').getByRole('listitem');

async function keeps(page: Page, locale: string): Promise<void> {
	const keep = messageOf(locale, 'article.saveOffline');
	if (!(await page.getByRole('dialog').isVisible()))
		await page.getByRole('button', { name: keep }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: messageOf(locale, 'offline:save') })
		.click();
}

/** What is kept, and lets it go. */
async function isKept(page: Page, locale: string): Promise<void> {
	await expect(rows(page)).toHaveCount(1);
	await rows(page)
		.getByRole('button', { name: messageOf(locale, 'offline:remove') })
		.click();
	await expect(rows(page)).toHaveCount(0);
}

function walkIn(locale: string): Walk {
	return {
		ask: (page) => keeps(page, locale),
		without: async (page) => {
			await expect(alert(page)).toHaveText(messageOf(locale, 'offline:failed'));
			await expect(rows(page)).toHaveCount(0);
		},
		come: (page) => isKept(page, locale),
	};
}

for (const { breadth, details } of breadths) {
	test(
		`when a part of an article does not come (${breadth} faults), nothing of it is saved offline`,
		details,
		async ({ page, site }) => {
			test.setTimeout(300_000);
			for (const [locale, name] of [
				['ar', 'a text to save'],
				['en', 'a picture to save'],
				['en', 'fonts to save'],
			] satisfies [string, NameOf<'save'>][]) {
				await open(page, `/${locale}/reading-guide/`);
				const walk = walkIn(locale);
				await walkThrough(
					page,
					site,
					name,
					{
						...walk,
						...(name === 'fonts to save' && {
							// Another face of the browser's does: only where the network is away there is no answer.
							without: (page, fault) =>
								fault === 'refused' ? walk.without(page, fault) : isKept(page, locale),
						}),
					},
					undefined,
					breadth,
				);
			}
		},
	);
}

test.describe('with a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const { breadth, details } of breadths) {
		test(
			`when the service worker does not come (${breadth} faults), saving says that it failed, and later works`,
			details,
			async ({ page, site }) => {
				test.setTimeout(240_000);
				await page.route(/after-start/, (route) => route.abort());
				await open(page, '/ar/reading-guide/');
				await walkThrough(page, site, 'service worker', walkIn('ar'), undefined, breadth);
			},
		);

		test(
			`when a file of the service worker does not come (${breadth} faults), it is fetched another time`,
			details,
			async ({ browser, site }) => {
				test.setTimeout(300_000);
				const parts = ['list of files', 'empty page', 'style sheet'] as const;
				const failing = faultsOf('empty page').filter((fault) => fault !== 'late');
				const faults = breadth === 'all' ? failing : failing.slice(0, parts.length);
				for (const [round, fault] of faults.entries()) {
					// What was there before the fault is not asked for again.
					const context = await browser.newContext({ baseURL: site.address, locale: 'en' });
					const page = await context.newPage();
					const { complaints } = watch(page);
					const met = site.break(parts[round % parts.length] ?? 'list of files', fault);
					await open(page, '/en/coalition-joint-statement/');
					await keeps(page, 'en');
					await expect.poll(met).toBeGreaterThan(0);
					await expect(rows(page)).toHaveCount(1);
					site.mend();
					await open(page, '/en/reading-guide/');
					await keeps(page, 'en');
					await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
					expect(complaints.filter((text) => !text.startsWith('Failed to load'))).toEqual([]);
					await context.close();
				}
			},
		);
	}
});
