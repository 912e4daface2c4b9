import { defineRestElement, type RestElement } from '../browser/rest-element.ts';
import { latestBookmarks, reserveBookmarks } from '../browser/stored/latest-bookmarks.ts';
import { normalisePath } from '../core/address/normalise-path.ts';
import { isTypography, preferenceNames } from '../core/site/preferences.ts';
import { chooseTexts } from '../core/text/text-language.ts';
import { guessLocale } from '../i18n/locales.ts';
import {
	applyPreference,
	loadTypography,
	readLocale,
	readStored,
	storeLocale,
} from './store-preference.ts';

/*
 * Runs in the head of every page, before the first paint. The build inlines it, with its hash in the
 * page's Content-Security-Policy: for the kinds of pages of which there are many, what their kind needs.
 */

/**
 * Round-trip time from which fonts load later than browsers wait for them (100 ms), in milliseconds.
 * Chromium reports this value, too, for a connection that it has not measured yet.
 */
const SLOW_RTT_MS = 100;

/**
 * Whether the page was opened from disk, where none of its other files has an address: nothing is hidden
 * that only these could show.
 */
const isFromDisk = location.protocol === 'file:';

const root = document.documentElement;
const { base = '/', path: own, text, languages = '', guesses = '' } = root.dataset;
/** The kind that the script is built for, or that of the page: `root`, `404`, `absent` or another. */
const page = import.meta.env.PAGE ?? root.dataset.page;

if (!isFromDisk) {
	// Hosts answer with a page to addresses that are not written as its own; other kinds are at any address.
	const path = import.meta.env.PAGE ? own : normalisePath(location.pathname, base);
	if (path && path !== location.pathname) {
		const address = path + location.search + location.hash;
		// The host found nothing at the address as it came; there may be a page at this one.
		if (page === '404') location.replace(address);
		else history.replaceState(history.state, '', address);
	}
}

for (const name of preferenceNames) {
	const option = readStored(name);
	if (!option) continue;
	applyPreference(name, option);
	// The default option is not stored.
	if (isTypography(name)) loadTypography();
}

// Browsers delay the first paint for preloaded fonts. That is worth it only if they are cached, or the
// connection is fast.
if (navigator.serviceWorker?.controller || !isSlow()) {
	const { typeface, urdu } = root.dataset;
	for (const link of document.querySelectorAll<HTMLLinkElement>('link[as=font]')) {
		const other = link.getAttribute(`data-${urdu}`) ?? link.getAttribute(`data-${typeface}`);
		if (other) link.href = other;
		if (other || typeface !== 'system') link.media = 'all';
	}
}

if (isFromDisk) {
	// No page of another address can come, so this one stays as it is.
} else if (page === 'root') {
	root.dataset.swap = 'page';
	const locale = guessLocale([readLocale(), ...navigator.languages], guesses);
	location.replace(`${base}${locale}/`);
} else if (page === 'library') {
	reserveBookmarks(latestBookmarks().length);
	// The build writes no page for a tag in one language (`?in=`) or by title (`?by=`): this is another view.
	if (/[?&](in|by)=/.test(location.search)) root.dataset.swap = 'text';
} else if (page === 'absent') {
	// The service worker made this page, and no router runs in it. History entries that the router added
	// have one document, this one after a reload: going back to them loads no page by itself.
	addEventListener('popstate', () => location.reload());
} else if (page === '404') {
	// The host served its 404 page: it stays invisible until the router shows the page of the address.
	root.dataset.swap = 'page';
} else if (text) {
	const query = new URLSearchParams(location.search);
	const { lang, beside = lang } = chooseTexts(languages.split(' '), text, query);
	if (lang !== text || beside !== lang) root.dataset.swap = 'text';
}

// Nothing is hidden where the browser can't find hidden text (`hidden="until-found"`), nor in a saved
// copy of a hydrated page, in which the scripts may not run.
if ('onbeforematch' in root && !isFromDisk && !('live' in root.dataset)) defineRestElement();

// Before hydration, "show more" opens the rest of the article, and a language that is chosen in the menu
// is stored. "Show less" works after hydration only.
addEventListener('click', ({ target }) => {
	if ('live' in root.dataset || !(target instanceof Element)) return;
	const language = target.closest<HTMLElement>('#_languages a')?.lang;
	if (language) storeLocale(language);
	if (!target.closest('[data-show-more]')) return;
	const rest = document.querySelector<RestElement>('matn-rest');
	if (rest) rest.open = true;
});

/** Whether the browser reports a slow connection; false where it doesn't report any (Firefox, Safari). */
function isSlow(): boolean {
	const { connection } = navigator as { connection?: { rtt: number; saveData: boolean } };
	return connection !== undefined && (connection.saveData || connection.rtt >= SLOW_RTT_MS);
}
