import { readEntry } from './history-entry.ts';
import { turnTo } from './turn.ts';

/** How long the server has to show what it publishes now, in milliseconds. */
const PATIENCE = 5000;

/** What a script imports, as the build writes it. */
const IMPORT = /\bfrom\s*["'`](\.\/[\w.-]+\.js)["'`]/g;

/** Never settles: the page is on its way out. */
let leaving: Promise<never> | undefined;

/**
 * After an error: loads the page that the reader is going to anew, if the server publishes another
 * version of the site than this one, whose files may be gone; or if a script that was lost can be had
 * by now, which browsers don't ask for again as long as a page is open. Once for each version, or
 * script, and entry of the history, whatever storage does. Else throws the error.
 *
 * @param href the page that the reader is going to
 */
export async function beginAnew(error: unknown, href: string): Promise<never> {
	if (leaving) return leaving;
	const own = Array.from(document.querySelectorAll('script[src]'), (it) => it.getAttribute('src'));
	const page = await ask(href);
	const isOurs = page?.includes('id="_root"');
	const isSame = own.every((script) => page?.includes(script ?? ''));
	const reason = isOurs && (isSame ? await foundAgain(error) : own.join(' '));
	// Another error of the same page may have been quicker.
	if (leaving) return leaving;
	if (!reason || readEntry('turned') === reason) throw error;
	leaving = new Promise(() => {});
	turnTo(href, reason);
	return leaving;
}

/** The lost script that an error is about, if it can be had by now, and the reader waits for it. */
async function foundAgain(error: unknown): Promise<string | undefined> {
	const { message } = error as Partial<Error>;
	const script = message?.match(/http\S+\.js$/)?.[0];
	// What was only loaded in case that it is asked for turns no page under the reader's eyes.
	const isWaiting = navigator.userActivation?.isActive ?? true;
	const text = script && isWaiting && (await ask(script));
	if (!text) return undefined;
	// It may be one of those that it imports which was lost.
	const imported = [...text.matchAll(IMPORT)].map(([, path = '']) => new URL(path, script).href);
	const all = await Promise.all(imported.map(ask));
	return all.includes(undefined) ? undefined : script;
}

/** What the server answers with now; undefined where that is nothing, or a page in place of a script. */
async function ask(address: string): Promise<string | undefined> {
	try {
		const signal = AbortSignal.timeout(PATIENCE);
		const response = await fetch(address, { cache: 'no-store', signal });
		const type = response.headers.get('Content-Type') ?? '';
		const text = await response.text();
		const isScript = response.ok && type.includes('javascript');
		return (address.endsWith('.js') ? isScript : type.includes('html')) ? text : undefined;
	} catch {
		return undefined;
	}
}
