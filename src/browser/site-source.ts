import type { Source } from '../core/site/source.ts';
import { fetchJson, prefetch, takePrefetched } from './loading/fetch-json.ts';
import { recover } from './loading/import-with-retry.ts';

const known = new Map<string, readonly string[]>();

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
		try {
			return parse((await takePrefetched(path)) ?? (await fetchJson(path)), path);
		} catch (error) {
			return recover(error);
		}
	},

	prefetch,
};
