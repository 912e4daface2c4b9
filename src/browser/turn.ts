import { pushEntry, readEntry, writeEntry } from './history-entry.ts';
import { currentPlace } from './place-keeper.ts';

/** A page's address without its language: that of the same text in all of them. */
const textOf = ({ pathname }: URL | Location) =>
	pathname.slice(import.meta.env.BASE_URL.length).replace(/^[^/]*/, '');

/**
 * Goes to a page by loading all of it anew, where otherwise only its text would be loaded. It is a
 * step in the history like any other, and the reader's place in the same text is kept.
 *
 * @param mark what is remembered of the step, to know it again
 */
export function turnTo(href: string, mark?: string): void {
	const to = new URL(href, location.href);
	if (to.href === location.href) writeEntry('turned', mark);
	else {
		const place = textOf(to) === textOf(location) ? currentPlace() : null;
		pushEntry(to.href, { turned: mark, ...((place || !to.hash) && { place }) });
		// Else the browser scrolls the new page to where the old one was.
		if (!place)
			addEventListener('pagehide', () => {
				history.scrollRestoration = 'manual';
			});
	}
	// Without its mark the same step could be taken for ever.
	if (readEntry('turned') === mark) location.reload();
}
