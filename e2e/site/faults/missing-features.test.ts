import { expect, type Page, test } from '@playwright/test';
import { MATRIX } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { dismiss, open, watch } from '../../support/watch.ts';

/*
 * What a browser may lack, or refuse: the page does what it can without, and says where it can't.
 */

const ARTICLE = 'reading-guide';
const notice = (page: Page) => page.locator('.notice');

interface Power {
	/** Runs before the page's own scripts. */
	without: () => unknown;
	/** What the reader does, and what comes of it. */
	walk: (page: Page, locale: string) => Promise<unknown>;
	/** Set where another test, or another of these, tries one of its kind. */
	details?: typeof MATRIX;
}

async function copies(page: Page, locale: string): Promise<void> {
	await page
		.getByRole('button', { name: new RegExp(`^${messageOf(locale, 'article.copyLink')}`) })
		.first()
		.click();
}

async function byHand(page: Page, locale: string): Promise<void> {
	await copies(page, locale);
	await expect(notice(page)).toContainText(messageOf(locale, 'article.copyByHand'));
	await expect(notice(page).getByRole('textbox')).toHaveValue(
		new RegExp(`/${locale}/${ARTICLE}/#`),
	);
}

async function sharesBySheet(page: Page, locale: string): Promise<void> {
	await page.getByRole('button', { name: messageOf(locale, 'article.share'), exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

async function searches(page: Page, locale: string): Promise<void> {
	await page.getByRole('link', { name: messageOf(locale, 'frame.search'), exact: true }).click();
	await page.getByRole('combobox').fill(locale === 'ar' ? 'حرية' : 'freedom');
	await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
}

async function chooses(page: Page, locale: string): Promise<void> {
	await page.getByRole('button', { name: messageOf(locale, 'settings.title') }).click();
	await page.getByRole('radio', { name: messageOf(locale, 'settings:theme.dark') }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

const powers: Record<string, Power> = {
	'no clipboard, and no copying by selection': {
		details: MATRIX,
		without: () => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			document.execCommand = () => false;
		},
		walk: byHand,
	},
	'a clipboard that refuses, and copying that throws': {
		without: () => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
			});
			document.execCommand = () => {
				throw new DOMException('No', 'InvalidStateError');
			};
		},
		walk: byHand,
	},
	'a clipboard that refuses, and copying that works': {
		without: () => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
			});
			document.execCommand = () => true;
		},
		walk: async (page, locale) => {
			await copies(page, locale);
			await expect(notice(page)).toContainText(messageOf(locale, 'article.copied'));
		},
	},
	'nothing to share by': {
		details: MATRIX,
		without: () => Object.defineProperty(navigator, 'share', { value: undefined }),
		walk: sharesBySheet,
	},
	'sharing that is refused': {
		without: () =>
			Object.defineProperty(navigator, 'share', {
				value: () => Promise.reject(new DOMException('No', 'NotAllowedError')),
			}),
		walk: sharesBySheet,
	},
	'sharing that the reader breaks off': {
		without: () =>
			Object.defineProperty(navigator, 'share', {
				value: () => Promise.reject(new DOMException('No', 'AbortError')),
			}),
		walk: async (page, locale) => {
			await page
				.getByRole('button', { name: messageOf(locale, 'article.share'), exact: true })
				.click();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(notice(page)).toHaveCount(0);
		},
	},
	'no workers': {
		details: MATRIX,
		without: () => Reflect.deleteProperty(window, 'Worker'),
		walk: searches,
	},
	'workers that are forbidden': {
		details: MATRIX,
		without: () =>
			Object.assign(window, {
				Worker: class {
					constructor() {
						throw new DOMException('No', 'SecurityError');
					}
				},
			}),
		walk: searches,
	},
	'a worker that fails': {
		without: () =>
			Object.assign(window, {
				Worker: class extends EventTarget {
					postMessage() {
						setTimeout(() => this.dispatchEvent(new Event('error')));
					}
				},
			}),
		walk: searches,
	},
	'no service workers, no idle callbacks, no transitions, no highlights, no user activation': {
		without: () => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
			Reflect.deleteProperty(Navigator.prototype, 'userActivation');
			Reflect.deleteProperty(window, 'requestIdleCallback');
			Reflect.deleteProperty(Document.prototype, 'startViewTransition');
			Reflect.deleteProperty(window, 'Highlight');
			Reflect.deleteProperty(CSS, 'highlights');
		},
		walk: async (page, locale) => {
			// A search leads to words that would be lit, if the browser could.
			await chooses(page, locale);
			await dismiss(page);
			await page.getByRole('button', { name: messageOf(locale, 'article.saveOffline') }).click();
			await expect(page.getByRole('alert')).toHaveText(messageOf(locale, 'offline:unsupported'));
			await dismiss(page);
			await searches(page, locale);
			await page.getByRole('grid').locator('.hit').first().click();
			await expect(page.getByRole('article')).toBeVisible();
		},
	},
	'a service worker that is refused': {
		without: () => {
			ServiceWorkerContainer.prototype.register = () =>
				Promise.reject(new DOMException('No', 'SecurityError'));
		},
		walk: async (page, locale) => {
			await page.getByRole('button', { name: messageOf(locale, 'article.saveOffline') }).click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: messageOf(locale, 'offline:save') })
				.click();
			await expect(page.getByRole('alert')).toHaveText(messageOf(locale, 'offline:failed'));
		},
	},
	'hidden text that can not be found': {
		details: MATRIX,
		without: () => {
			Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
		},
		walk: (page) => expect(page.locator('#moving')).toBeVisible(),
	},
	'no popovers': {
		without: () => {
			for (const name of ['popover', 'hidePopover', 'showPopover', 'togglePopover'])
				Reflect.deleteProperty(HTMLElement.prototype, name);
		},
		walk: (page, locale) => chooses(page, locale),
	},
};

for (const [round, [name, { without, walk, details = {} }]] of Object.entries(powers).entries()) {
	const locale = round % 2 ? 'en' : 'ar';
	test(
		`${locale}: with ${name}, the page works, or says what does not`,
		details,
		async ({ page }) => {
			const { complaints } = watch(page);
			await page.addInitScript(without);
			await open(page, `/${locale}/${ARTICLE}/`);
			await walk(page, locale);
			await expect(page.locator('main')).toContainText(/\p{L}{3}/u);
			expect(complaints).toEqual([]);
		},
	);
}
