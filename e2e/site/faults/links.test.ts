import { expect, type Page } from '@playwright/test';
import { CHOSEN, MATRIX } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { open, settled, taken, topOf, withoutLateTimers } from '../../support/watch.ts';
import type { Fault, NameOf } from './requests.ts';
import { test, type Walk, walkThrough } from './walk.ts';

/*
 * What a way to another page asks for, under each fault. Where there is nothing to show, the page
 * says so in the language that was asked for, and leads back to the reader's place, or on; where
 * another language doesn't come, the text stays.
 */

const ARTICLE = 'coalition-joint-statement';
/** A block in the middle of that article. */
const BLOCK = 'p3';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes one step back, to a page with something to read. */
async function back(page: Page): Promise<void> {
	// What comes to lie under the pointer would be asked for ahead.
	await page.mouse.move(0, 0);
	await page.goBack();
	await expect(page.getByRole('article').or(page.locator('.entries')).first()).toBeVisible();
}

/** The walks from an article that is read in a language. Taken in this order. */
function walksIn(locale: string): Record<NameOf<'link'>, Walk> {
	const other = locale === 'ar' ? 'en' : 'ar';
	const say = (path: string) => messageOf(locale, path);
	const click = (name: string) => (page: Page) => page.getByRole('link', { name }).first().click();

	/** A page that is asked for by a link, and by the error page's own button. */
	const goes = (
		link: Walk['ask'],
		come: Walk['come'],
		titles: Partial<Record<Fault, string>> = {},
	): Walk => {
		const again = (page: Page) => page.getByRole('button', { name: say('error.retry') });
		return {
			// By turns the reader goes back, and asks again.
			ask: async (page, round) => {
				if (await again(page).isVisible()) await again(page).click();
				else await link(page, round);
			},
			without: async (page, fault) => {
				await expect(heading(page)).toHaveText(say(`error.${titles[fault] ?? 'network'}.title`));
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				if (fault !== 'refused' && fault !== 'a page instead') await back(page);
			},
			come,
		};
	};
	const stays = async (page: Page) => {
		await expect(page.locator('.notice')).toContainText(say('error.network.title'));
		await page.locator('.notice').getByRole('button').last().click();
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expect(page.getByRole('article')).toHaveAttribute('lang', locale);
	};
	const toOther = async (page: Page) => {
		await page.getByRole('button', { name: say('frame.language') }).click();
		await page.locator(`#_languages a[hreflang=${other}]`).click();
	};
	const inOther = async (page: Page) => {
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		await page.goBack();
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
	};
	const library = goes(click(say('frame.home')), async (page) => {
		await expect(heading(page)).toHaveText(say('library:title'));
	});
	const search = goes(click(say('frame.search')), async (page) => {
		await expect(page.getByRole('combobox')).toBeVisible();
	});
	const searchAndBack: Walk = {
		...search,
		come: async (page) => {
			await search.come(page);
			await back(page);
		},
	};
	return {
		'messages of another language': { ask: toOther, without: stays, come: inOther },
		'another language': {
			only: new RegExp(`/${other}\\.json$`),
			ask: toOther,
			// A text that can't be shown is told of in its own place; the other is one step back.
			without: async (page, fault) => {
				if (fault !== 'another version') return stays(page);
				await expect(heading(page)).toHaveText(messageOf(other, 'error.broken.title'));
				await page.goBack();
				await expect(page.getByRole('article')).toHaveAttribute('lang', locale);
			},
			come: inOther,
		},
		'the search': searchAndBack,
		'messages of the search': {
			...searchAndBack,
			// Both are asked for at once, so the way before has them.
			ask: async (page, round) => {
				if (round === 0) {
					await page.reload();
					await taken(page);
				}
				await search.ask(page, round);
			},
		},
		'the library': { ...library, next: 'messages of the library' },
		'messages of the library': {
			...library,
			come: async (page) => {
				await library.come(page);
				await back(page);
			},
		},
		'the second text': {
			only: new RegExp(`/${other}\\.json$`),
			ask: async (page) => {
				const menu = page.locator('details', { hasText: say('article.beside') });
				if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
				await menu.locator(`a[hreflang=${other}]`).click();
			},
			without: async (page) => {
				await expect(page.locator('.notice')).toContainText(messageOf(locale, 'beside:missing'));
				await page.locator('.notice').getByRole('button').last().click();
				// It is said before the page has changed.
				await expect(page).toHaveURL(/with=/);
				await page.goBack();
				// The address changes before the page does; the languages' links lead to what is shown.
				const here = page.locator(`#_languages a[hreflang=${locale}]`);
				await expect(here).not.toHaveAttribute('href', /with=/);
			},
			come: async (page) => {
				await expect(page.locator('[data-beside]')).toBeVisible();
				await page.goBack();
				await expect(page.locator('[data-beside]')).toHaveCount(0);
			},
		},
		list: goes(click(say('frame.home')), library.come, {
			missing: 'missing',
			'another version': 'unknown',
		}),
		article: goes(
			click(locale === 'ar' ? 'كيف تقرأ' : 'How to read'),
			(page) => expect(page.getByRole('article')).toBeVisible(),
			{ missing: 'missing', 'another version': 'broken' },
		),
	};
}

for (const [locale, breadth, details] of [
	['en', 'chosen', CHOSEN],
	['en', 'all', MATRIX],
	['ar', 'all', MATRIX],
] as const) {
	test(
		`${locale}: when a link’s request fails (${breadth} faults), an error page or a notice says so, with a way on`,
		details,
		async ({ page, site }) => {
			test.setTimeout(300_000);
			await withoutLateTimers(page);
			await open(page, `/${locale}/${ARTICLE}/`);
			await page.getByRole('button', { name: messageOf(locale, 'article.showMore') }).click();
			await page.locator(`#${BLOCK}`).evaluate((block) => {
				block.scrollIntoView({ block: 'start', behavior: 'instant' });
			});
			await settled(page);
			const top = await topOf(page, BLOCK);
			const stands = async () => {
				if (!(await page.locator(`#${BLOCK}`).count())) return;
				await expect.poll(async () => Math.abs((await topOf(page, BLOCK)) - top)).toBeLessThan(3);
			};
			for (const [name, walk] of Object.entries(walksIn(locale))) {
				// Its menu is above the text: who opens it leaves the place.
				const leaves = name === 'the second text' || name === 'list' || name === 'article';
				await walkThrough(
					page,
					site,
					name as NameOf<'link'>,
					walk,
					leaves ? undefined : stands,
					breadth,
				);
			}
		},
	);
}
