import type { Source } from '../core/site/source.ts';
import { recover } from './loading/import-with-retry.ts';

const known = new Map<string, readonly string[]>();

/** The last prefetch. The earlier ones are aborted: the last is the most likely to be used. */
let prefetched: { path: string; data: Promise<unknown>; stop: AbortController } | undefined;

/** The site's data over the network. Failed requests are handled by `loading/recover.ts`. */
export const siteSource: Source = {
	// At first only the page's own article is read, and the build writes its languages into the page.
	knowsAll: true,

	// `data-swap` marks a page whose prerendered text is not the one in the address.
	isReplacingContent: 'swap' in document.documentElement.dataset,

	here: () =>
		location.pathname.slice(import.meta.env.BASE_URL.length - 1) + location.search + location.hash,

	languages: (slug) => known.get(slug),

	learn(slug, languages) {
		known.set(slug, languages);
	},

	async read(path, parse) {
		const early = prefetched?.path === path ? prefetched.data : undefined;
		prefetched = undefined;
		try {
			return parse((await early?.catch(() => undefined)) ?? (await fetchJson(path)), path);
		} catch (error) {
			return recover(error);
		}
	},

	prefetch(path) {
		if (prefetched?.path === path) return;
		prefetched?.stop.abort();
		const stop = new AbortController();
		prefetched = { path, data: fetchJson(path, stop.signal), stop };
		prefetched.data.catch(() => {});
	},
};

async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
	const response = await fetch(import.meta.env.BASE_URL + path, signal && { signal });
	if (!response.ok) throw new Response(null, { status: response.status });
	try {
		return await response.json();
	} catch (error) {
		// Some hosts respond with an HTML page where a file does not exist.
		if (error instanceof SyntaxError) throw new Response(null, { status: 502 });
		throw error;
	}
}
