import * as v from 'valibot';
import { KEY_MAX_LENGTH, KEY_PATTERN } from '../core/address/key.ts';
import { isRepresentable } from '../core/article/text-limits.ts';
import { isLang } from '../core/text/languages.ts';
import { cacheNames } from './cache-names.ts';

/** An article that the reader keeps, or what the search needs. */
export interface Kept {
	/** The article's address; the search's is `SEARCH_SLUG`. */
	slug: string;
	title: string;
	/** The title's language. */
	lang: string;
	/** How much it takes, in bytes. */
	bytes: number;
	/** What it consists of: paths below the site's base. */
	paths: string[];
}

/** What stands in a cache may be anybody's: it is shown as an article's own title would be. */
const keptSchema = v.object({
	slug: v.pipe(v.string(), v.regex(KEY_PATTERN), v.maxLength(KEY_MAX_LENGTH)),
	title: v.pipe(v.string(), v.check(isRepresentable)),
	lang: v.pipe(v.string(), v.check(isLang)),
	bytes: v.number(),
	paths: v.array(v.string()),
});

/** The site's whole address, which ends with `/`. */
export const scope = () => new URL(import.meta.env.BASE_URL, location.href).href;

/** Where the list of an article's parts stands, beside them. */
const RECORDS = '-/kept/';

/** Whether this browser, on this page, can keep anything for the time without a network. */
export const canKeep = () => 'caches' in globalThis && 'serviceWorker' in navigator;

/** What all pages of the site call what is kept. */
export const keptName = () => cacheNames(scope()).kept;

/** What is kept, and where. */
export const keptCache = () => caches.open(keptName());

/** All that the reader keeps, by title. */
export async function listKept(): Promise<Kept[]> {
	const cache = await keptCache();
	const records = (await cache.keys()).filter(({ url }) => url.startsWith(scope() + RECORDS));
	const read = records.map(async ({ url }) => {
		// One that can't be read hides no other; one with another's name could not be let go.
		const record: unknown = await (await cache.match(url))?.json().catch(() => undefined);
		const result = v.safeParse(keptSchema, record);
		const isOwn = result.success && url === scope() + RECORDS + result.output.slug;
		return isOwn ? [result.output] : [];
	});
	const found = (await Promise.all(read)).flat();
	return found.sort((a, b) => a.title.localeCompare(b.title));
}

/** Notes that an article is kept: from now on it stays until it is let go. */
export async function noteKept(kept: Kept): Promise<void> {
	await (await keptCache()).put(scope() + RECORDS + kept.slug, Response.json(kept));
	tellOthers();
}

/** Lets an article go. */
export async function letGo({ slug, paths }: Kept): Promise<void> {
	const cache = await keptCache();
	await cache.delete(scope() + RECORDS + slug);
	await Promise.all(paths.map((path) => cache.delete(scope() + path, { ignoreVary: true })));
	tellOthers();
}

/** Takes away what belongs to nothing that is kept: its page was left before all of it was there. */
export async function sweep(): Promise<void> {
	const cache = await keptCache();
	const own = new Set((await listKept()).flatMap(({ paths }) => paths));
	for (const request of await cache.keys()) {
		const path = request.url.slice(scope().length);
		if (!path.startsWith(RECORDS) && !own.has(path)) await cache.delete(request);
	}
}

/** The same, unless a page of the site is keeping something just now. */
export async function sweepAtRest(): Promise<void> {
	await navigator.locks.request(keptName(), { ifAvailable: true }, async (lock) => {
		if (lock) await sweep();
	});
}

const channel = () => new BroadcastChannel(keptName());

function tellOthers(): void {
	const others = channel();
	others.postMessage('changed');
	others.close();
}

/** Calls back when what is kept changes, in this page or another of the site. Returns how to stop. */
export function onKeptChange(callback: () => void): () => void {
	const changes = channel();
	changes.addEventListener('message', callback);
	return () => changes.close();
}
