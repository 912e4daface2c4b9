import type { Article } from '../core/article.ts';
import { articlePath } from '../core/catalogue.ts';
import { isRelativeHref } from '../core/href.ts';
import { parseArticle } from '../core/parse-article.ts';
import { type Kept, keptCache, letGo, listKept, noteKept, scope } from './kept.ts';
import { facesOfText } from './page-faces.ts';
import { registerWorker } from './register-worker.ts';

/** An article to keep: in which languages, the first for its title. */
export interface ToKeep {
	slug: string;
	languages: readonly string[];
}

/**
 * Keeps articles, each with all its languages and pictures. All of them, or, where one fails or
 * the reader stops, none that was not kept before.
 *
 * @param onProgress is told how many articles are kept, of all
 * @throws {DOMException} `QuotaExceededError` where there is no room, `AbortError` where it was stopped
 * `SecurityError` where the browser doesn't let the site keep anything
 * @throws {TypeError} where the network gave no answer
 */
export async function keepAll(
	articles: readonly ToKeep[],
	signal: AbortSignal,
	onProgress: (part: number) => void,
): Promise<void> {
	// Without it nothing could be read that is kept. Where it is there already, nothing happens.
	await registerWorker();
	// So that the browser does not throw away what the reader wants to keep, if it agrees.
	// Not waited for: Firefox asks the reader, who may never answer.
	navigator.storage?.persist?.().catch(() => {});
	const before = new Set((await listKept()).map(({ slug }) => slug));
	const begun: Pick<Kept, 'slug' | 'paths'>[] = [];
	try {
		for (const [index, article] of articles.entries()) {
			const paths: string[] = [];
			if (!before.has(article.slug)) begun.push({ slug: article.slug, paths });
			await keep(article, paths, signal, (part) => onProgress((index + part) / articles.length));
		}
	} catch (error) {
		await Promise.allSettled(begun.map(letGo));
		throw error;
	}
}

/** @param paths where is noted what has been kept */
async function keep(
	{ slug, languages }: ToKeep,
	paths: string[],
	signal: AbortSignal,
	onProgress: (part: number) => void,
): Promise<void> {
	const cache = await keptCache();
	let bytes = 0;
	const take = async (path: string): Promise<Response> => {
		const response = await fetch(scope() + path, { signal });
		if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
		bytes += (await response.clone().blob()).size;
		paths.push(path);
		await cache.put(scope() + path, response.clone());
		return response;
	};
	const pictures = new Set<string>();
	const faces = new Set<string>();
	let title: Pick<Kept, 'title' | 'lang'> | undefined;
	for (const [index, lang] of languages.entries()) {
		const path = articlePath(slug, lang);
		const article = parseArticle(await (await take(path)).json(), path);
		title ??= { title: article.title, lang };
		for (const picture of picturesOf(article)) pictures.add(`articles/${slug}/${picture}`);
		for (const face of facesOfText(JSON.stringify(article), lang)) faces.add(face);
		onProgress((index + 1) / (languages.length + 1));
	}
	for (const path of pictures) await take(path);
	// The letters are the site's: the service worker keeps what it is asked for.
	await Promise.all([...faces].map((url) => fetch(url, { signal })));
	if (title) await noteKept({ slug, ...title, bytes, paths });
	onProgress(1);
}

function picturesOf({ body }: Article): string[] {
	return body.flatMap((block) =>
		block._type === 'image' && isRelativeHref(block.src) ? [block.src] : [],
	);
}
