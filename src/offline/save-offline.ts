import { articlePath } from '../core/address/article-path.ts';
import { parseArticle } from '../core/article/parse-article.ts';
import { picturesOf } from '../core/article/pictures-of.ts';
import { isRenewed } from '../core/indexing/index-format.ts';
import { buildOfCache, SAVE_CACHE_MODE } from './cache-names.ts';
import { forEachConcurrently } from './for-each-concurrently.ts';
import { isHtml } from './is-html.ts';
import { facesOfText } from './page-faces.ts';
import { registerWorker } from './register-worker.ts';
import {
	deleteUnrecordedFiles,
	listSavedItems,
	openSavedCache,
	recordSavedItem,
	type SavedItem,
	savedCacheName,
	scope,
} from './saved-items.ts';

/** An article to save, or other files of the site. */
export type ItemToSave = { slug: string } & (
	| {
			/** The article's languages; in the first its title is shown. */
			languages: readonly string[];
	  }
	| {
			title: string;
			lang: string;
			/** Paths below the site's base. */
			paths: readonly string[];
	  }
);

/** The part of the progress that an article's texts make up; the rest is its pictures and faces. */
const TEXT_PROGRESS = 0.9;

/** Whether an item is saved, in its present version. */
export function isSaved(item: ItemToSave, saved: readonly SavedItem[]): boolean {
	const found = saved.find(({ slug }) => slug === item.slug);
	if (!found || !('paths' in item)) return found !== undefined;
	const paths = new Set(found.paths);
	return item.paths.every((path) => paths.has(path));
}

/**
 * Saves items offline, one after the other, each article with all its languages and pictures. A complete
 * item stays, even if a later one fails or the reader stops. Waits while another page of the site saves.
 *
 * @param onProgress is called with the part that is saved, 0 to 1
 * @throws {DOMException} `QuotaExceededError` where there is no room, `AbortError` where it was stopped,
 * `SecurityError` where the browser doesn't let the site store anything
 * @throws {TypeError} where the network gave no answer
 */
export async function saveAll(
	items: readonly ItemToSave[],
	signal: AbortSignal,
	onProgress: (part: number) => void,
): Promise<void> {
	// Throws the `SecurityError` before anything is fetched.
	await openSavedCache();
	// Without the worker nothing could be read offline. Where the network answers with a page, browsers
	// throw a `SecurityError`; but it may succeed another time.
	await registerWorker().catch((error) => {
		throw new TypeError(String(error));
	});
	// Not awaited: the browser may ask the reader.
	navigator.storage?.persist?.().catch(() => {});
	await navigator.locks.request(savedCacheName(), { signal }, async () => {
		try {
			for (const [index, item] of items.entries()) {
				if (!isSaved(item, await listSavedItems()))
					await saveItem(item, signal, (part) => onProgress((index + part) / items.length));
			}
		} finally {
			await deleteUnrecordedFiles();
		}
	});
}

async function saveItem(
	item: ItemToSave,
	signal: AbortSignal,
	onProgress: (part: number) => void,
): Promise<void> {
	const cache = await openSavedCache();
	const saved: SavedItem = { slug: item.slug, title: '', lang: '', bytes: 0, paths: [] };
	const saveFile = async (path: string): Promise<Response> => {
		const response = await fetch(scope() + path, { signal, cache: SAVE_CACHE_MODE });
		if (!response.ok || isHtml(response)) throw new TypeError(`${path}: ${response.status}`);
		const { size } = await response.clone().blob();
		await cache.put(scope() + path, response.clone());
		saved.bytes += size;
		saved.paths.push(path);
		return response;
	};
	if ('paths' in item) {
		Object.assign(saved, { title: item.title, lang: item.lang });
		// What refers to the other files comes after them: until then its previous version stays valid.
		const others = item.paths.filter((path) => !isRenewed(path));
		await forEachConcurrently(others, saveFile, onProgress);
		await forEachConcurrently(item.paths.filter(isRenewed), saveFile);
	} else {
		const pictures = new Set<string>();
		const faces = new Set<string>();
		const saveText = async (lang: string) => {
			const path = articlePath(item.slug, lang);
			const article = parseArticle(await (await saveFile(path)).json(), path);
			if (lang === item.languages[0]) Object.assign(saved, { title: article.title, lang });
			for (const picture of picturesOf(article)) pictures.add(`articles/${item.slug}/${picture}`);
			for (const face of facesOfText(JSON.stringify(article), lang)) faces.add(face);
		};
		await forEachConcurrently(item.languages, saveText, (part) => onProgress(part * TEXT_PROGRESS));
		await forEachConcurrently([...pictures], saveFile);
		await forEachConcurrently([...faces], (url) => saveFace(url, signal));
	}
	await recordSavedItem(saved);
	onProgress(1);
}

/**
 * Stores a face with the build's files, to which it belongs. The service worker would do so only after it
 * has answered, and not before it is in control.
 */
async function saveFace(url: string, signal: AbortSignal): Promise<void> {
	const response = await fetch(url, { signal });
	// A text without its face can be read all the same.
	if (!response.ok || isHtml(response)) return;
	for (const name of await caches.keys()) {
		if (buildOfCache(name, scope())?.kind === 'files')
			await (await caches.open(name)).put(url, response.clone());
	}
}
