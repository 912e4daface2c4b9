import { expect, type Page } from '@playwright/test';
import { breadths } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { hide, open } from '../../support/watch.ts';
import { faultsOf, type NameOf } from './requests.ts';
import { test, type Walk, walkThrough } from './walk.ts';

/*
 * What a search asks for, under each fault: the page says that it didn't work, keeps the words, and
 * asks again.
 */

const results = (page: Page) => page.getByRole('grid').getByRole('link').first();

/** What to ask, so that a file of the index is needed. */
const questions: Record<Exclude<NameOf<'search'>, Script>, string> = {
	index: 'human rights',
	'index of a language': 'freedom',
	pairs: '"all human beings"',
	slugs: 'margin',
};
/** Where to ask, where it is not in one language. */
const scopes: Partial<typeof questions> = { index: '?lang=all', slugs: '?in=reading-guide' };
type Script = 'search worker' | 'engine' | 'what the engine reads with';

function walkFor(locale: string, q: string): Walk {
	const say = (path: string) => messageOf(locale, path);
	const again = (page: Page) =>
		page.getByRole('main').getByRole('button', { name: say('error.retry') });
	return {
		ask: async (page) => {
			if (await again(page).isVisible()) await again(page).click();
			else await page.getByRole('combobox').fill(q);
		},
		without: async (page) => {
			await expect(page.locator('.count')).toHaveText(say('search:failed'));
			await expect(page.getByRole('main')).toContainText(say('search:offline'));
			await expect(page.getByRole('combobox')).toHaveValue(q);
		},
		come: async (page) => {
			await expect(results(page)).toBeVisible();
			await expect(page.getByRole('combobox')).toHaveValue(q);
		},
	};
}

for (const { breadth, details } of breadths) {
	test(
		`when a file of the index does not come (${breadth} faults), the search says so, keeps the words and tries again`,
		details,
		async ({ page, site }) => {
			test.setTimeout(300_000);
			// What is tried here is the button, not the page's own repetition.
			await hide(page);
			await page.route(/after-start/, (route) => route.abort());
			for (const [name, q] of Object.entries(questions)) {
				const row = name as keyof typeof questions;
				const walk = walkFor('en', q);
				const ask: Walk['ask'] = async (page, round) => {
					// A page that has read nothing of the index yet.
					if (round === 0) await open(page, `/en/search/${scopes[row] ?? ''}`);
					await walk.ask(page, round);
				};
				await walkThrough(page, site, row, { ...walk, ask }, undefined, breadth);
			}
		},
	);

	test(
		`when the search’s worker does not come (${breadth} faults), the page itself searches, or says that it cannot`,
		details,
		async ({ page, site }) => {
			test.setTimeout(300_000);
			// What is tried here is the button, not the page's own repetition.
			await hide(page);
			await page.route(/after-start/, (route) => route.abort());
			const failing = faultsOf('search worker').filter((fault) => fault !== 'late');
			for (const [round, fault] of faultsOf('search worker', breadth).entries()) {
				const locale = round % 2 ? 'en' : 'ar';
				const { ask, without, come } = walkFor(locale, locale === 'ar' ? 'حرية' : 'freedom');
				const worker = site.break('search worker', fault);
				if (fault !== 'late') {
					// What searches in its place, each with another fault.
					const [one, other] = [1, 2].map((more) => failing[(round + more) % failing.length]);
					site.break('engine', one ?? 'refused');
					site.break('what the engine reads with', other ?? 'refused');
				}
				await open(page, `/${locale}/search/`);
				await ask(page, 0);
				await expect.poll(worker).toBeGreaterThan(0);
				if (fault !== 'late') await without(page, fault);
				site.mend();
				if (fault !== 'late') await ask(page, 1);
				await come(page);
			}
		},
	);
}
