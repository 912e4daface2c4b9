import type { Browser } from '@playwright/test';
import { serveMadeUpSite, withMadeUpSite } from '../made-up-site.ts';
import { measureLoad } from '../measure-load.ts';

/** The bytes that come with the first load of each kind of page, in a site of so many articles. */
export function pageBytes(browser: Browser, articles: number): Promise<Record<string, number>> {
	return withMadeUpSite(articles, async (site) => {
		const server = await serveMadeUpSite(site);
		const pages = {
			'an article': `/${site.lang}/${site.slug}/`,
			'the search': `/${site.lang}/search/`,
			'the library': `/${site.lang}/`,
		};
		const sizes: Record<string, number> = {};
		try {
			for (const [name, path] of Object.entries(pages)) {
				const { bytes } = await measureLoad(browser, server.origin + path);
				sizes[name] = Object.values(bytes).reduce((sum, more) => sum + more, 0);
			}
		} finally {
			server.close();
		}
		return sizes;
	});
}
