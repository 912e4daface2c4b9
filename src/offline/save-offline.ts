import { articlePath } from '../core/address/article-path.ts';
import type { Article } from '../core/article/article.ts';
import { isRelativeHref } from '../core/article/href.ts';
import { parseArticle } from '../core/article/parse-article.ts';
import { KEEPING } from './cache-names.ts';
import { facesOfText } from './page-faces.ts';
import { registerWorker } from './register-worker.ts';
import { type Kept, keptCache, keptName, listKept, noteKept, scope, sweep } from './saved-items.ts';

/** An article to keep, in which languages, the first for its title; or other files of the site. */
export type ToKeep = { slug: string } & (
	| { languages: readonly string[] }
	/** What leads to the others is the last of the paths. */
	| { title: string; lang: string; paths: readonly string[] }
);

/** Whether something is kept, as it is now. */
export function isKept(what: ToKeep, kept: readonly Kept[]): boolean {
	const its = kept.find(({ slug }) => slug === what.slug);
	if (!its || !('paths' in what)) return its !== undefined;
	const paths = new Set(its.paths);
	return what.paths.every((path) => paths.has(path));
}

/** So many files are asked for at a time. */
const AT_ONCE = 6;

/**
 * Keeps articles, one after the other, each with all its languages and pictures. Each that is whole
 * stays, also where one after it fails or the reader stops. What another page of the site keeps at
 * the same time is waited for.
 *
 * @param onProgress is told which part of all is kept, 0 to 1
 * @throws {DOMException} `QuotaExceededError` where there is no room, `AbortError` where it was stopped
 * `SecurityError` where the browser doesn't let the site keep anything
 * @throws {TypeError} where the network gave no answer
 */
export async function keepAll(
	articles: readonly ToKeep[],
	signal: AbortSignal,
	onProgress: (part: number) => void,
): Promise<void> {
	// Where the browser keeps nothing for the site, it says so here.
	await keptCache();
	// Without it nothing could be read that is kept. Where it is there already, nothing happens. Where
	// the network answers with a page, browsers speak of security: another time it may come.
	await registerWorker().catch((error) => {
		throw new TypeError(String(error));
	});
	// So that the browser does not throw away what the reader wants to keep, if it agrees. It may ask
	// the reader, who can take their time.
	navigator.storage?.persist?.().catch(() => {});
	await navigator.locks.request(keptName(), { signal }, async () => {
		try {
			for (const [index, article] of articles.entries()) {
				if (!isKept(article, await listKept()))
					await keep(article, signal, (part) => onProgress((index + part) / articles.length));
			}
		} finally {
			await sweep();
		}
	});
}

async function keep(
	what: ToKeep,
	signal: AbortSignal,
	onProgress: (part: number) => void,
): Promise<void> {
	const cache = await keptCache();
	const kept: Kept = { slug: what.slug, title: '', lang: '', bytes: 0, paths: [] };
	const take = async (path: string): Promise<Response> => {
		const response = await fetch(scope() + path, { signal, cache: KEEPING });
		// Some hosts and networks answer with a page in place of a file.
		const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
		if (!response.ok || isPage) throw new TypeError(`${path}: ${response.status}`);
		const { size } = await response.clone().blob();
		await cache.put(scope() + path, response.clone());
		kept.bytes += size;
		kept.paths.push(path);
		return response;
	};
	if ('paths' in what) {
		Object.assign(kept, { title: what.title, lang: what.lang });
		// What leads to the others comes after them: until then those of before are whole.
		await several(what.paths.slice(0, -1), take, onProgress);
		await several(what.paths.slice(-1), take);
	} else {
		const pictures = new Set<string>();
		const faces = new Set<string>();
		const takeText = async (lang: string) => {
			const path = articlePath(what.slug, lang);
			const article = parseArticle(await (await take(path)).json(), path);
			if (lang === what.languages[0]) Object.assign(kept, { title: article.title, lang });
			for (const picture of picturesOf(article)) pictures.add(`articles/${what.slug}/${picture}`);
			for (const face of facesOfText(JSON.stringify(article), lang)) faces.add(face);
		};
		await several(what.languages, takeText, (part) => onProgress(part * 0.9));
		await several([...pictures], take);
		// The letters are the site's: the service worker keeps what it is asked for.
		await several([...faces], (url) => fetch(url, { signal }));
	}
	await noteKept(kept);
	onProgress(1);
}

/** Does something with each of many, several at a time. Where one fails, no more are begun. */
async function several<T>(
	all: readonly T[],
	act: (one: T) => Promise<unknown>,
	onProgress: (part: number) => void = () => {},
): Promise<void> {
	let next = 0;
	let done = 0;
	let failed = false;
	const work = async () => {
		while (next < all.length && !failed) {
			await act(all[next++] as T);
			onProgress(++done / all.length);
		}
	};
	const results = await Promise.allSettled(
		Array.from({ length: AT_ONCE }, () =>
			work().catch((error) => {
				failed = true;
				throw error;
			}),
		),
	);
	for (const result of results) if (result.status === 'rejected') throw result.reason;
}

function picturesOf({ body }: Article): string[] {
	return body.flatMap((block) =>
		block._type === 'image' && isRelativeHref(block.src) ? [block.src] : [],
	);
}
