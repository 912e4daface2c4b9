import type { Article } from '../../core/article/article.ts';
import { FILES_PATH } from '../../core/site/offline-paths.ts';
import type { BuildFiles } from './carried-files.ts';
import { isValidData } from './valid-data.ts';
import { build, findIn, names, scope } from './worker-scope.ts';

/** The folder of the messages' modules. */
const MESSAGES = 'src/i18n/messages/';

/** The cached data of a path below the site's base, read or saved; undefined where none is valid. */
export async function cachedData(path: string): Promise<unknown> {
	for (const name of [names.read, names.saved]) {
		const response = await findIn(await caches.open(name), path);
		const data: unknown = await response?.json().catch(() => undefined);
		if (data !== undefined && isValidData(path, data)) return data;
	}
	return undefined;
}

/** The cached article of a path, with the languages that it has, cached or not, the original first. */
export async function cachedArticle(path: string) {
	const article = (await cachedData(path)) as Article | undefined;
	return article && { ...article, languages: article.edition?.languages ?? [article.lang] };
}

/** The paths below the site's base of all texts, lists and pictures that are cached. */
export async function cachedPaths(): Promise<string[]> {
	const keys = await Promise.all(
		[names.read, names.saved].map(async (name) => (await caches.open(name)).keys()),
	);
	return [...new Set(keys.flat().map(({ url }) => url.slice(scope.length)))];
}

/** Whether the interface can be shown in a locale: whether its messages are cached. */
export async function hasMessages(locale: string): Promise<boolean> {
	const cache = await caches.open(names.files(build));
	const path = (await buildFiles())[`${MESSAGES}${locale}.json`];
	return path !== undefined && (await findIn(cache, path)) !== undefined;
}

/** The paths of all files of messages in the same locale as one of them; none for another file. */
export async function messagesInLocaleOf(path: string): Promise<string[]> {
	const messages = Object.entries(await buildFiles()).filter(([name]) => name.startsWith(MESSAGES));
	const name = messages
		.find(([, file]) => file === path)?.[0]
		.split('/')
		.at(-1);
	return messages.flatMap(([other, file]) => (name && other.endsWith(`/${name}`) ? [file] : []));
}

async function buildFiles(): Promise<BuildFiles> {
	return listedFiles(await caches.open(names.files(build)));
}

/** The build's list of files in a cache; an empty one where the cache has no valid list. */
export async function listedFiles(cache: Cache): Promise<BuildFiles> {
	const list: unknown = await (await findIn(cache, FILES_PATH))?.json().catch(() => undefined);
	return typeof list === 'object' && list !== null ? (list as BuildFiles) : {};
}
