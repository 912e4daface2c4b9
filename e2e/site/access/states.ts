import { expect, type Page } from '@playwright/test';
import { ROOT, serve } from '../../support/build-site.ts';
import { falseSynthesis } from '../../support/false-synthesis.ts';
import { giveRecordings } from '../../support/recordings.ts';
import { remember } from '../../support/typography.ts';
import { open, served, settled, withoutLateTimers } from '../../support/watch.ts';
import type { Side } from './sides.ts';
import {
	article,
	bookmarks,
	brief,
	button,
	failedArticle,
	found,
	highlight,
	largeLibrary,
	loseNotes,
	noShare,
	passage,
	press,
	said,
	search,
	select,
	stored,
	there,
} from './ways.ts';

/** A state that a page can be in, and the way there. */
export interface State {
	name: string;
	reach: (page: Page, side: Side) => Promise<unknown>;
	/** Widths in which there is such a state, where it isn't all. */
	widths?: readonly number[];
	/** It is the service worker's. */
	worker?: true;
}

const PHONE = [360];
const WIDE = [1280];

/** Every state of every page. A new one is a line here: all that must hold of access is tried in it. */
export const states: readonly State[] = [
	{ name: 'article, cut', reach: (page, side) => open(page, article(side)) },
	{
		name: 'article, opened',
		reach: async (page, side) => {
			await open(page, article(side));
			await button(page, side.names.more).click();
			await expect(page.locator('#moving')).toBeVisible();
		},
	},
	{
		name: 'article, always whole, largest text',
		reach: async (page, side) => {
			await stored(page, { 'matn:length': 'whole', 'matn:size': 'xl' });
			await open(page, article(side));
		},
	},
	{
		name: 'article, without serifs, indented and justified',
		reach: async (page, side) => {
			const chosen = { typeface: 'plain', paragraphs: 'indented', alignment: 'justified' };
			for (const [name, option] of Object.entries(chosen)) await remember(page, name, option);
			await open(page, article(side));
		},
	},
	{
		name: 'article in Urdu, in Nastaliq',
		reach: async (page, { locale }) => {
			await remember(page, 'urdu', 'nastaliq');
			await open(page, `/${locale}/universal-declaration-of-human-rights/?text=ur`);
			await there(page.locator('article[lang="ur"]'));
		},
	},
	{
		name: 'article without an outline’s branches',
		reach: (page, side) => open(page, brief(side)),
	},
	{
		name: 'article, far down, the way back to the top',
		reach: async (page, side) => {
			await stored(page, { 'matn:length': 'whole' });
			await open(page, article(side, '#language'));
			await there(button(page, side.names.toTop));
			await settled(page);
		},
	},
	{
		name: 'outline',
		widths: PHONE,
		reach: (page, side) => press(page, side, 'outline', article(side)),
	},
	{ name: 'settings', reach: (page, side) => press(page, side, 'settings') },
	{
		name: 'settings, all parts unfolded',
		reach: async (page, side) => {
			await press(page, side, 'settings');
			for (const part of await page.getByRole('dialog').locator('summary').all())
				await part.click();
		},
	},
	{
		name: 'keyboard shortcuts',
		reach: async (page, side) => {
			await open(page, brief(side));
			await page.keyboard.press('?');
			await there(page.getByRole('dialog'));
		},
	},
	{ name: 'interface languages', reach: (page, side) => press(page, side, 'language') },
	{
		name: 'share',
		reach: async (page, side) => {
			await noShare(page);
			await press(page, side, 'share');
		},
	},
	{
		name: 'read aloud, its words left behind',
		reach: async (page, side) => {
			await falseSynthesis(page, { langs: ['ar-EG', 'ar-SA', 'en-US', 'en-GB'], endless: 1e6 });
			await open(page, article(side));
			await button(page, side.names.listen).click();
			await page.waitForFunction(() => CSS.highlights.has('spoken'));
			await page.evaluate(() => dispatchEvent(new Event('wheel')));
			await there(page.locator('.speech p button'));
		},
	},
	{
		name: 'read aloud, without a voice',
		reach: async (page, side) => {
			await falseSynthesis(page, { langs: ['fa-IR'] });
			await open(page, article(side));
			await button(page, side.names.listen).click();
			await there(page.locator('.speech [role="status"] p + p'));
		},
	},
	{
		name: 'recording, heard',
		reach: async (page, side) => {
			await falseSynthesis(page, { langs: ['ar-EG', 'en-US'] });
			await giveRecordings(page);
			await open(page, article(side));
			await button(page, side.names.listen).click();
			await page.waitForFunction(() => CSS.highlights.has('spoken'));
			await there(page.locator('.speech input:enabled'));
			// In a pause it stays as it is.
			await page.locator('.speech .text-rubric').click();
			await page.evaluate(() => dispatchEvent(new Event('wheel')));
			await there(page.locator('.speech p button'));
		},
	},
	{
		name: 'selection, with its control',
		reach: async (page, side) => {
			await open(page, brief(side));
			await select(page);
			await there(button(page, side.names.passage));
			await there(button(page, side.names.note));
		},
	},
	{
		name: 'notes: highlighted',
		reach: highlight,
	},
	{
		name: 'notes: one is written',
		reach: async (page, side) => {
			await open(page, article(side));
			await select(page);
			await button(page, side.names.note).click();
			await page.getByRole('dialog').getByRole('textbox').fill(side.word);
		},
	},
	{
		name: 'notes: those of an article, one of which has lost its words',
		reach: async (page, side) => {
			await highlight(page, side);
			await page.evaluate(loseNotes);
			await page.reload();
			await button(page, side.names.notes).click();
			await there(page.getByRole('dialog').getByRole('listitem'));
		},
	},
	{
		name: 'notes: all, and one that was removed',
		reach: async (page, side) => {
			await highlight(page, side);
			await open(page, article(side, `?text=${side.other}`));
			await select(page);
			await button(page, side.names.highlight).click();
			await open(page, `/${side.locale}/notes/`);
			await page.getByRole('listitem').first().getByRole('button').last().click();
			await there(page.getByRole('status').getByRole('button'));
		},
	},
	{
		name: 'notes: none',
		reach: async (page, { locale }) => {
			await open(page, `/${locale}/notes/`);
			await there(page.getByRole('heading', { level: 2 }));
		},
	},
	{
		name: 'notice: copied',
		reach: async (page, side) => {
			await passage(page, side);
			// The button may have been below the screen in one of the languages.
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await settled(page);
		},
	},
	{
		name: 'notice: an address to copy by hand',
		reach: async (page, side) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
				document.execCommand = () => false;
			});
			await open(page, article(side));
			await page.getByRole('button', { name: side.names.copy }).first().click();
			await there(said(page).getByRole('textbox'));
		},
	},
	{
		name: 'notice: where the article was left',
		reach: async (page, side) => {
			await bookmarks(page, side);
			await open(page, article(side));
			await there(said(page));
		},
	},
	{
		name: 'notice: a new version',
		reach: async (page, side) => {
			await open(page, brief(side));
			await page.evaluate(() =>
				Object.defineProperty(navigator.serviceWorker, 'ready', { value: Promise.resolve({}) }),
			);
			// Who listens to the service worker is loaded once the page stands.
			await expect(async () => {
				await page.evaluate(() =>
					navigator.serviceWorker.dispatchEvent(new MessageEvent('message')),
				);
				await expect(said(page)).toBeVisible({ timeout: 500 });
			}).toPass();
		},
	},
	{
		name: 'link to a block',
		reach: async (page, side) => {
			await open(page, article(side, '#p12'));
			await expect(page.locator('#p12')).toBeFocused();
		},
	},
	{
		name: 'link whose target is gone',
		reach: async (page, side) => {
			// The notice stays.
			await withoutLateTimers(page);
			await open(page, brief(side, '#nowhere'));
			await there(said(page));
		},
	},
	{
		name: 'link to a passage',
		reach: async (page, side) => {
			await page.goto(await passage(page, side));
			await page.waitForFunction(() => CSS.highlights.has('passage'));
		},
	},
	{
		name: 'two texts',
		reach: async (page, side) => {
			await open(page, article(side, `?with=${side.other}`));
			await there(page.locator('[data-side="second"]'));
		},
	},
	{
		name: 'choice of a second text',
		reach: async (page, side) => {
			await open(page, article(side));
			for (const name of ['languages', 'beside'] as const)
				await page.locator('summary').getByText(side.names[name], { exact: true }).click();
			await there(page.locator('.languages + .languages a'));
		},
	},
	{
		name: 'text in another language than the interface',
		reach: (page, side) => open(page, article(side, `?text=${side.other}`)),
	},
	{
		name: 'text that isn’t there in the interface’s language',
		reach: (page, { foreign }) => open(page, `/${foreign}/reading-guide/`),
	},
	{
		name: 'offline: nothing saved',
		reach: async (page, side) => {
			const sheet = await press(page, side, 'saveOffline');
			await there(sheet.getByRole('button', { name: side.names.saveHere }));
			await there(sheet.getByRole('heading', { level: 3 }));
		},
	},
	{
		name: 'offline: saved',
		reach: async (page, side) => {
			const sheet = await press(page, side, 'saveOffline');
			await sheet.getByRole('button', { name: side.names.saveHere }).click();
			await there(sheet.getByRole('listitem'));
			// One article is listed while the rest of it is still on its way.
			await expect(sheet.getByRole('progressbar')).toHaveCount(0);
		},
	},
	{
		name: 'offline: being saved',
		reach: async (page, side) => {
			const sheet = await press(page, side, 'saveOffline');
			await page.context().route('**/coalition-joint-statement/en.json', () => {});
			await sheet.getByRole('button', { name: side.names.saveHere }).click();
			await there(sheet.getByRole('progressbar'));
		},
	},
	{
		name: 'offline: a book without its picture',
		reach: async (page, side) => {
			const sheet = await press(page, side, 'saveOffline', article(side));
			await page.context().route('**/reading-guide/page.svg', (route) => route.abort());
			await sheet.getByRole('button', { name: 'EPUB' }).click();
			await there(sheet.getByRole('status'));
			await expect(sheet.getByRole('status')).not.toContainText('…');
		},
	},
	{
		name: 'offline: the connection lost',
		reach: async (page, side) => {
			const sheet = await press(page, side, 'saveOffline');
			await page.context().route('**/coalition-joint-statement/en.json', (route) => route.abort());
			await sheet.getByRole('button', { name: side.names.saveHere }).click();
			await there(sheet.getByRole('alert'));
		},
	},
	{
		name: 'offline: a browser that can’t',
		reach: async (page, side) => {
			await page.addInitScript(() => Reflect.deleteProperty(window, 'caches'));
			const sheet = await press(page, side, 'saveOffline');
			await there(sheet.getByRole('alert'));
		},
	},
	{
		name: 'offline: a page that isn’t there',
		worker: true,
		reach: async (page, side) => {
			const { address, close } = await serve(ROOT, '/');
			await open(page, `${address}${side.locale}/coalition-joint-statement/`);
			await served(page);
			await close();
			await page.goto(address + article(side).slice(1));
			await there(page.locator('[data-kind="error"] .entries a'));
		},
	},
	{ name: 'library', reach: (page, { locale }) => open(page, `/${locale}/`) },
	{
		name: 'library, its filters',
		reach: async (page, side) => {
			await open(page, `/${side.locale}/`);
			await page.getByText(side.names.filter).click();
			await there(page.locator('.filters nav'));
		},
	},
	{ name: 'library, a page of many, by title', reach: largeLibrary },
	{ name: 'library in a language', reach: (page, { locale }) => open(page, `/${locale}/-/in-fa/`) },
	{
		name: 'library, a tag in a language',
		reach: async (page, { locale, other }) => {
			await open(page, `/${locale}/-/tag-human-rights/?in=${other}`);
			await there(page.locator('.entries li'));
		},
	},
	{
		name: 'library, a list without articles',
		reach: async (page, { locale }) => {
			await page.route('**/articles/-/in-dv/1.json', async (route) => {
				const list = await (await route.fetch()).json();
				await route.fulfill({ json: { ...list, count: 0, entries: [] } });
			});
			await open(page, `/${locale}/-/in-dv/`);
			await expect(page.locator('.entries li')).toHaveCount(0);
		},
	},
	{
		name: 'library, what is being read',
		reach: async (page, side) => {
			await bookmarks(page, side);
			await open(page, `/${side.locale}/`);
			await there(page.locator('.reading li'));
		},
	},
	{ name: 'search, nothing asked', reach: (page, side) => open(page, search(side)) },
	{ name: 'search, found', reach: (page, side) => found(page, side, '&from=reading-guide') },
	{
		name: 'search, a row reached by the arrow keys',
		reach: async (page, side) => {
			await found(page, side, '&lang=all');
			await page.getByRole('combobox').focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await there(page.locator('[aria-selected="true"]'));
		},
	},
	{
		name: 'search, more to be had',
		reach: async (page, side) => {
			await page.addInitScript(() => {
				const { postMessage } = Worker.prototype;
				Worker.prototype.postMessage = function (message) {
					if (message.question) message.question.limit = 1;
					postMessage.call(this, message);
				};
			});
			await open(page, search(side, '?q=matn the الحق&lang=all'));
			await there(page.getByRole('gridcell'));
			await there(page.locator('.actions button'));
		},
	},
	{
		name: 'search, nothing found',
		reach: async (page, side) => {
			await open(page, search(side, `?q=${side.misspelt}`));
			await there(page.locator('.lead bdi'));
		},
	},
	{
		name: 'search, waiting',
		reach: async (page, side) => {
			// The page asks for what it needs first as it is opened.
			await page.context().route(/\/search(-languages)?\/.*\.json/, () => {});
			await open(page, search(side));
			await page.getByRole('combobox').fill(side.word);
			await expect(page.locator('.count')).toHaveText(/…/);
		},
	},
	{
		name: 'search, failed',
		reach: async (page, side) => {
			// The page asks for what it needs first as it is opened.
			await page.context().route(/\/search(-languages)?\/.*\.json/, (route) => route.abort());
			await open(page, search(side));
			await page.getByRole('combobox').fill(side.word);
			await there(page.locator('.actions button'));
		},
	},
	{
		name: 'page that does not exist',
		reach: (page, { locale }) => open(page, `/${locale}/none/`),
	},
	{
		name: 'article that can’t be shown',
		reach: async (page, side) => {
			await failedArticle(page, side, { lang: side.locale });
			await page.getByText(side.names.details).click();
		},
	},
	{ name: 'article that did not arrive', reach: (page, side) => failedArticle(page, side) },
	{
		name: 'search, typed before its page is there',
		reach: async (page, side) => {
			// The service worker would have the script.
			await withoutLateTimers(page);
			await page.context().route('**/search-route-*.js', () => {});
			await open(page, brief(side));
			await page.keyboard.press('/');
			await page.keyboard.type(side.word);
			await expect(page.locator('.type-ahead input')).toHaveCSS('opacity', '1');
		},
	},
];

/** Widths in which a state is looked at. */
export const widthsOf = ({ widths = [...PHONE, ...WIDE] }: State) => widths;
