import { FILES_PATH } from '../../core/site/offline-paths.ts';
import type { BuildFiles } from './carry-over.ts';
import { fits } from './fits.ts';
import { build, findIn, names, scope } from './site.ts';

/** The folder of the modules that the messages are in. */
const MESSAGES = 'src/i18n/messages/';

/** The data at a path below the site's base that is in the browser, if this version can show it. */
export async function storedData(path: string): Promise<unknown> {
	for (const name of [names.read, names.kept]) {
		const response = await findIn(await caches.open(name), path);
		const data: unknown = await response?.json().catch(() => undefined);
		if (data !== undefined && fits(path, data)) return data;
	}
	return undefined;
}

/** Every path below the site's base whose data or picture is in the browser. */
export async function storedPaths(): Promise<string[]> {
	const keys = await Promise.all(
		[names.read, names.kept].map(async (name) => (await caches.open(name)).keys()),
	);
	return [...new Set(keys.flat().map(({ url }) => url.slice(scope.length)))];
}

/** Whether the interface can speak a language: whether its messages are in the browser. */
export async function canSpeak(locale: string): Promise<boolean> {
	const cache = await caches.open(names.files(build));
	const path = (await buildFiles())[`${MESSAGES}${locale}.json`];
	return path !== undefined && (await findIn(cache, path)) !== undefined;
}

/** All that the interface says in the language of a file of messages; none for another file. */
export async function messagesBeside(path: string): Promise<string[]> {
	const messages = Object.entries(await buildFiles()).filter(([name]) => name.startsWith(MESSAGES));
	const name = messages
		.find(([, file]) => file === path)?.[0]
		.split('/')
		.at(-1);
	return messages.flatMap(([other, file]) => (name && other.endsWith(`/${name}`) ? [file] : []));
}

async function buildFiles(): Promise<BuildFiles> {
	return filesIn(await caches.open(names.files(build)));
}

/** The list of a build's files that a cache holds; an empty one where it holds none, or no list. */
export async function filesIn(cache: Cache): Promise<BuildFiles> {
	const list: unknown = await (await findIn(cache, FILES_PATH))?.json().catch(() => undefined);
	return typeof list === 'object' && list !== null ? (list as BuildFiles) : {};
}
