import { languagePath } from '../core/indexing/language-path.ts';
import workerAddress from './engine/worker.ts?worker&url';

/*
 * Loads what any search needs, whatever is searched for, at the first sign of one: at the same time as the
 * search's page, and not when that asks for it.
 */

/** The first files of languages that are loaded and not taken yet, by the language's tag. */
const files = new Map<string, Promise<unknown>>();

/** The first file of a language; undefined where it doesn't come. */
export function takeLanguage(lang: string): Promise<unknown> {
	const file = files.get(lang) ?? loadLanguage(lang);
	files.delete(lang);
	return file;
}

async function loadLanguage(lang: string): Promise<unknown> {
	try {
		const response = await fetch(import.meta.env.BASE_URL + languagePath(lang));
		return response.ok ? await response.json() : undefined;
	} catch {
		// The worker asks for it again.
		return undefined;
	}
}

if (!import.meta.env.SSR) {
	const { lang } = document.documentElement;
	files.set(lang, loadLanguage(lang));
	// Into the browser's cache.
	fetch(workerAddress).catch(() => {});
	// What the first service worker has not seen would not be there offline.
	navigator.serviceWorker?.addEventListener('controllerchange', () => files.clear());
}
