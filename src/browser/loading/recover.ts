import { fullLoadReason, navigateWithFullLoad } from './navigate-with-full-load.ts';

/*
 * What happens when a file of the site (a script, messages, an article, a list) doesn't come, or isn't
 * in this version's format:
 *
 * 1. A script is asked for once more, at once (`importWithRetry`).
 * 2. If the reader waits for the file, the server is asked for the page that the reader is on, or is
 *    going to. The page is loaded in full, at the reader's place,
 *    a. if the server has another version of the site: the files of this one may be gone; or
 *    b. if the lost script can be had by now: browsers before 2026 remember, until a full load, that
 *       a script was lost.
 * 3. If there is no answer, and a service worker is in control, another page than the present one is
 *    loaded in full: the worker shows it, or says that it isn't saved (`offline/navigate-offline.ts`).
 * 4. Else the error is thrown, and whoever asked for the file tells the reader:
 *    - a control says so in a notice, and can be used again;
 *    - another language doesn't replace the page, and a notice says so (`app/stay-on-page.ts`);
 *    - any other page gives way to the error page, which has a button to try again (`app/ErrorPage.tsx`);
 *    - at the first load the prerendered text stays, and the file is asked for again at intervals (`main.tsx`);
 *    - a background load says nothing.
 *
 * A full load for 2 is made once at most for each history entry and version, or script: the entry
 * remembers it, so this holds without storage. A background load never triggers one.
 */

/** How long the server has to answer, in milliseconds. */
const SERVER_TIMEOUT_MS = 5000;

/** A script's static import of another chunk, as the build writes it. */
const STATIC_IMPORT = /\bfrom\s*["'`](\.\/[\w.-]+\.js)["'`]/g;

/** Never settles: the page is being loaded again. */
let leaving: Promise<never> | undefined;

/**
 * Loads the page again, in full, if that can bring the file that was lost (step 2). Else throws the
 * error.
 *
 * @param href the page that the reader is on, or is going to
 */
export async function recoverWithFullLoad(error: unknown, href: string): Promise<never> {
	const reason = await reasonForFullLoad(error, href);
	// Another lost file of the same page may have been quicker.
	if (leaving) return leaving;
	if (!reason || fullLoadReason() === reason) throw error;
	leaving = new Promise(() => {});
	navigateWithFullLoad(href, reason);
	return leaving;
}

/** This version's scripts if the server has another version; the lost script if it can be had by now. */
async function reasonForFullLoad(error: unknown, href: string): Promise<string | undefined> {
	const own = Array.from(document.querySelectorAll('script[src]'), (it) => it.getAttribute('src'));
	const page = await fetchText(href, 'html');
	if (!page?.includes('id="_root"')) return undefined;
	const isSameVersion = own.every((script) => page.includes(script ?? ''));
	return isSameVersion ? availableScript(error) : own.join(' ');
}

/** The address of the lost script, if it and all that it imports can be had by now. */
async function availableScript(error: unknown): Promise<string | undefined> {
	// Chromium and Firefox name the script that was asked for, not the one that was lost.
	const script = (error as Partial<Error>).message?.match(/http\S+\.js$/)?.[0];
	const text = script && (await fetchText(script, 'javascript'));
	if (!text) return undefined;
	const imported = [...text.matchAll(STATIC_IMPORT)].map(
		([, path = '']) => new URL(path, script).href,
	);
	const texts = await Promise.all(imported.map((url) => fetchText(url, 'javascript')));
	return texts.includes(undefined) ? undefined : script;
}

/**
 * The server's answer, which takes the place of a cached one: hosts that send the same headers with
 * each answer let browsers keep a 404 as long as the file. Undefined where there is none, or it is of
 * another type.
 */
async function fetchText(url: string, type: 'html' | 'javascript'): Promise<string | undefined> {
	try {
		const signal = AbortSignal.timeout(SERVER_TIMEOUT_MS);
		const response = await fetch(url, { cache: 'reload', signal });
		const text = await response.text();
		// An address that is gone has a page too: the error page of the version that is published.
		const isFound = response.ok || type === 'html';
		return isFound && response.headers.get('Content-Type')?.includes(type) ? text : undefined;
	} catch {
		return undefined;
	}
}
