import { latestBookmarks, reserveBookmarks } from '../browser/latest-bookmarks.ts';
import { defineRestElement, type RestElement } from '../browser/rest-element.ts';
import { chooseTexts } from '../core/text/text-language.ts';
import { pickLocale } from '../i18n/locales.ts';
import { applyPreference, names, readLocale, readPreference } from './store-preference.ts';

/*
 * Runs in the head of every page, before anything is painted; the build puts it there by itself,
 * with its hash in the page's Content-Security-Policy.
 */

/**
 * How long answers take where letters come later than a browser would wait for them (a tenth of a
 * second), in milliseconds. Chromium says the same of a line that it doesn't know yet.
 */
const SLOW_RTT_MS = 100;

const root = document.documentElement;
const { page, base = '/', text, languages = '' } = root.dataset;

// Hosts take two slashes, or an encoded one, for one; a page by its file's name; letters that are
// encoded for themselves. To the scripts each would be another address, and one that begins with
// two slashes another host's.
const path = location.pathname
	.replace(/%(2d|3\d|[46][1-9a-f]|[57][0-9a])/gi, decodeURIComponent)
	.replace(/(\/|%2f)+(index\.html\/*$)?/gi, '/');
if (path !== location.pathname)
	history.replaceState(history.state, '', path + location.search + location.hash);

for (const name of names) applyPreference(name, readPreference(name));

// Browsers hold back the first paint for letters that are preloaded, which is worth it where they
// are on this machine already, or come quickly.
if (navigator.serviceWorker?.controller || !isSlow()) {
	for (const link of document.querySelectorAll<HTMLLinkElement>('link[as=font]'))
		link.media = 'all';
}

if (page === 'root') {
	root.dataset.swap = 'page';
	location.replace(`${base}${pickLocale([readLocale(), ...navigator.languages])}/`);
} else if (page === 'library') {
	reserveBookmarks(latestBookmarks().length);
	// A list that the build wrote no page for: its address is the page of a longer one.
	if (new URLSearchParams(location.search).has('in')) root.dataset.swap = 'text';
} else if (page === 'absent') {
	// No script of ours draws this page. Where it came of a step in the history of another, to go back
	// is to the browser a step within it.
	addEventListener('popstate', () => location.reload());
} else if (page === '404') {
	// The page that was served isn't the one that the address means: it waits for the scripts.
	root.dataset.swap = 'page';
} else if (text) {
	const query = new URLSearchParams(location.search);
	const { lang, beside = lang } = chooseTexts(languages.split(' '), text, query);
	if (lang !== text || beside !== lang) root.dataset.swap = 'text';
}

// Nothing is hidden where the browser can't find hidden text, nor in a saved copy of a page that the
// scripts had taken over: nobody knows whether they run in it.
if ('onbeforematch' in root && !('live' in root.dataset)) defineRestElement();

const direction = readPreference('direction');
// To watch the page come costs time: only where there is something to change in it.
if (direction !== 'auto') {
	const observer = new MutationObserver(() => {
		const article = document.querySelector('article');
		if (article) article.dir = direction;
	});
	observer.observe(root, { childList: true, subtree: true });
	addEventListener('DOMContentLoaded', () => observer.disconnect());
}

// Until the scripts are there, show-more does what it says; closing can wait for them.
addEventListener('click', ({ target }) => {
	if ('live' in root.dataset || !(target instanceof Element)) return;
	const button = target.closest('[data-show-more]');
	if (!button) return;
	const rest = document.querySelector<RestElement>('matn-rest');
	if (rest) rest.open = true;
});

/** Whether the browser says that it is on a slow line; most don't say. */
function isSlow(): boolean {
	const { connection } = navigator as { connection?: { rtt: number; saveData: boolean } };
	return connection !== undefined && (connection.saveData || connection.rtt >= SLOW_RTT_MS);
}
