/*
 * What a publisher says of the site as a whole. This is the one file to edit before a site is
 * published. Everything in it may stay as it is to try the site out; only `address` must be right
 * in public, or search engines are sent to a place that doesn't exist.
 */

interface Site {
	/**
	 * Where the site is published: the scheme and the host, such as `https://reader.example`.
	 *
	 * A path below it (`https://reader.example/texts/`) is said to the build: `vite build
	 * --base=/texts/`. Canonical addresses, Open Graph, feeds, the sitemap and robots.txt are made
	 * of the two. Change it only when the site moves: feed readers know the articles by the host.
	 */
	address: string;
	/**
	 * The site's name: one for every language of the interface, such as `'Matn'`, or one for some of
	 * them, such as `{ ar: 'متن', en: 'Matn' }`. Without one the interface's messages name the site.
	 */
	name?: string | Record<string, string>;
}

/** What a publisher says of the site as a whole. */
export const site: Site = {
	address: 'https://matn.example',
};

/** The name that the publisher gives the site in an interface language, where there is one. */
export function givenName(locale: string, { name } = site): string | undefined {
	return typeof name === 'string' ? name : name?.[locale];
}

/**
 * A whole address, as others must know it, from a path below the site's base.
 *
 * @param base the base that the site is built for: `/`, or a path that ends with `/`
 */
export function wholeAddress(path: string, base: string): string {
	return new URL(base + path.replace(/^\//, ''), site.address).href;
}
