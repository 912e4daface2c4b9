import { pushEntry, readEntry, writeEntry } from '../history-entry.ts';
import { currentPlace } from '../place-keeper.ts';

/** A page's path without its locale: the same in all languages. */
const pathBelowLocale = ({ pathname }: URL | Location) =>
	pathname.slice(import.meta.env.BASE_URL.length).replace(/^[^/]*/, '');

/** Why the present history entry was loaded in full; undefined where no reason was given. */
export const fullLoadReason = (): unknown => readEntry('fullLoad');

/**
 * Goes to a page with a full page load instead of the router. It is a history entry like any other;
 * in another language of the same page the reader's place is kept.
 *
 * @param reason is stored in the history entry, so that the same full load isn't made twice
 */
export function navigateWithFullLoad(href: string, reason?: string): void {
	const to = new URL(href, location.href);
	if (to.href === location.href) writeEntry('fullLoad', reason);
	else {
		const isSamePage = pathBelowLocale(to) === pathBelowLocale(location);
		const place = isSamePage ? currentPlace() : null;
		pushEntry(to.href, { fullLoad: reason, ...((place || !to.hash) && { place }) });
		// Else the browser scrolls the new page to where the old one was.
		if (!place)
			addEventListener('pagehide', () => {
				history.scrollRestoration = 'manual';
			});
	}
	// Where the reason could not be stored, the page would be loaded again and again.
	if (fullLoadReason() === reason) location.reload();
}
