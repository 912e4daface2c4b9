import { test as base } from '@playwright/test';
import { serve } from '../build-site.ts';
import { builtOnce } from './built-once.ts';
import { type SiteName, sites } from './sites.ts';

/** A site that is built and served. */
export interface ServedSite {
	/** Its address, with a slash at the end. */
	address: string;
	/** Its folder; the site itself stands in `dist`. */
	folder: string;
}

/** How long a build may take on a busy machine, in ms. */
const BUILD_TIMEOUT_MS = 400_000;

const site = (name: SiteName) =>
	[
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed: nothing
		async ({}: object, use: (served: ServedSite) => Promise<void>) => {
			const folder = await builtOnce(name);
			const { address, close } = await serve(folder, sites[name].base);
			await use({ address, folder });
			await close();
		},
		{ scope: 'worker', timeout: BUILD_TIMEOUT_MS },
	] as const;

/** Tests with the sites of `sites.ts`, each built as the first test asks for it. */
export const test = base.extend<
	object,
	{
		readerSite: ServedSite;
		librarySite: ServedSite;
		hostileSite: ServedSite;
		oppositeSite: ServedSite;
		pseudoSite: ServedSite;
	}
>({
	readerSite: [...site('reader')],
	librarySite: [...site('library')],
	hostileSite: [...site('hostile')],
	oppositeSite: [...site('opposite')],
	pseudoSite: [...site('pseudo')],
});
