import { readEntry } from './history-entry.ts';
import { turnTo } from './turn.ts';

/** How long the server has to show what it publishes now, in milliseconds. */
const PATIENCE = 5000;

/** Never settles: the page is on its way out. */
let leaving: Promise<never> | undefined;

/**
 * After an error: loads the page that the reader is going to anew, if the server publishes another
 * version of the site than this one, whose files may be gone. Once for each version and entry of
 * the history, whatever storage does. Else throws the error.
 *
 * @param href the page that the reader is going to
 */
export async function beginAnew(error: unknown, href: string): Promise<never> {
	if (leaving) return leaving;
	const own = Array.from(document.querySelectorAll('script[src]'), (it) => it.getAttribute('src'));
	const version = own.join(' ');
	const page = await fetch(href, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
		.then((response) => response.text())
		.catch(() => '');
	// Another error of the same page may have been quicker.
	if (leaving) return leaving;
	const isOurs = page.includes('id="_root"');
	const isSame = own.every((script) => page.includes(script ?? ''));
	if (!isOurs || isSame || readEntry('turned') === version) throw error;
	leaving = new Promise(() => {});
	turnTo(href, version);
	return leaving;
}
