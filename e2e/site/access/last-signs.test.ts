import { type Browser, expect } from '@playwright/test';
import { serve } from '../../support/build-site.ts';
import { matrixUnless } from '../../support/matrix.ts';
import { textIn } from '../../support/sites/opposite-articles.ts';
import { test } from '../../support/sites/test.ts';
import { open, served } from '../../support/watch.ts';
import { misplacedSigns } from './rules/last-signs.ts';
import { type Side, sides } from './sides.ts';
import { type State, states, widthsOf } from './states.ts';

/*
 * Every text of the publisher and the reader runs by its own letters, in every state of every page. The
 * texts of this site all run against what is around them, so that a new place that shows one is found
 * by itself.
 */

/** States that need the demo's own words, tags or languages. */
const OF_THE_DEMO = new Set([
	'library, a tag in a language',
	'library, a list without articles',
	'search, more to be had',
	'article in Urdu, in Nastaliq',
	'offline: a page that isn’t there',
]);

const aTag: State = {
	name: 'library, a tag',
	reach: async (page, { locale }) => {
		await open(page, `/${locale}/`);
		await page.locator('.entries .tags a').first().click();
		await expect(page.locator('h1 bdi')).toBeVisible();
	},
};

/** The places that are known to show such texts, by the state in which they are seen. */
const PLACES: Record<string, readonly string[]> = {
	'article, opened': [
		...['title', 'meta[property="og:title"]', '#_title', '#_lead', '.toc a', 'article .meta bdi'],
		...[
			'figcaption',
			'img[alt]',
			'caption',
			'th',
			'td',
			'article li',
			'blockquote',
			'[role="note"]',
			'footer .tags',
			'footer p',
		],
	],
	'two texts': ['.titles .title', '.titles .lead'],
	'notice: where the article was left': ['.notice'],
	'offline: saved': ['dialog li a', 'dialog li button'],
	library: ['.entries h2', '.entries .lead', '.entries .tags'],
	'library, its filters': ['.filters a'],
	'library, what is being read': ['.reading a', '.reading button'],
	'library, a tag': ['title', 'h1 bdi'],
	'search, found': ['title', '[role="search"] input', '.results h2', '.results .hit'],
	'search, nothing found': ['.count'],
};

/** The side, with words of the site. */
const withWords = (side: Side): Side =>
	side.dir === 'rtl'
		? { ...side, word: 'next?', misspelt: 'nexxt?' }
		: { ...side, word: 'التالي؟!', misspelt: 'التالبي؟!' };

async function inState(browser: Browser, baseURL: string, state: State, side: Side) {
	const context = await browser.newContext({
		...{ baseURL, serviceWorkers: 'block', reducedMotion: 'reduce' },
		viewport: { width: widthsOf(state).at(-1) ?? 1280, height: 800 },
	});
	const page = await context.newPage();
	// A bookmark has its article's title.
	await page.addInitScript(
		(title) => {
			const { setItem } = Storage.prototype;
			Storage.prototype.setItem = function (key, value) {
				setItem.call(this, key, value.replaceAll(/"title":"[^"]*"/g, `"title":"${title}"`));
			};
		},
		textIn(side.dir === 'rtl' ? 'ltr' : 'rtl'),
	);
	await state.reach(page, withWords(side));
	return { page, close: () => context.close() };
}

const tried = [...states.filter(({ name }) => !OF_THE_DEMO.has(name)), aTag];

for (const [i, state] of tried.entries()) {
	for (const [s, side] of sides.entries()) {
		test(
			`${state.name}, ${side.locale}: each text ends on the side where its letters lead`,
			matrixUnless(state.name in PLACES && i % sides.length === s),
			async ({ browser, oppositeSite }) => {
				const { page, close } = await inState(browser, oppositeSite.address, state, side);
				expect(await misplacedSigns(page, PLACES[state.name] ?? [])).toEqual([]);
				await close();
			},
		);
	}
}

for (const [i, { locale }] of sides.entries()) {
	test(
		`${locale}: without a network, on a page that isn’t saved, the titles of those that are run by their letters`,
		matrixUnless(i === 0),
		async ({ browser, oppositeSite }) => {
			const { address, close } = await serve(oppositeSite.folder, '/');
			const context = await browser.newContext({ baseURL: address, serviceWorkers: 'allow' });
			const page = await context.newPage();
			await open(page, `/${locale}/coalition-joint-statement/`);
			await served(page);
			await close();
			await page.goto(`/${locale}/reading-guide/`);
			await expect(page.locator('.entries a').first()).toBeVisible();
			expect(await misplacedSigns(page, ['.entries a'])).toEqual([]);
			await context.close();
		},
	);
}

test('every place that is known is in a state that is tried', () =>
	expect(tried.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(PLACES))));
