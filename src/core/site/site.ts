import type { ChosenColors } from './colors.ts';
import type { Option, Preference } from './preferences.ts';

/** What a publisher says of the site as a whole: `site.json` in its folder. All addresses are below the base. */
export interface SiteSettings {
	/**
	 * Where the site is published: the scheme and the host, such as `https://reader.example`.
	 *
	 * A path below it (`https://reader.example/texts/`) is said to the build: `--base /texts/`. Canonical
	 * addresses, previews, feeds, the sitemap and robots.txt are made of the two.
	 */
	address: string;
	/**
	 * The site's name: one for every language of the interface, such as `"Matn"`, or one for some of them,
	 * such as `{ "ar": "متن", "en": "Matn" }`. Without one the interface's messages name the site.
	 */
	name?: string | Readonly<Record<string, string>>;
	/** The languages of the interface, the default one first; without them, those that there are texts in. */
	locales?: readonly string[];
	/** The options of preferences that hold for readers who have chosen none. */
	preferences?: { readonly [P in Preference]?: Option<P> };
	/** The colours of the light and the dark theme, where they are not the reader's. */
	colors?: ChosenColors;
}

/** The settings that the build writes into the scripts. */
declare const SITE_SETTINGS: SiteSettings;

/** The address of a site that says none. */
export const EXAMPLE_ADDRESS = 'https://matn.example';

/** The site's settings. Code that runs without a build, such as a test, has the defaults. */
export const site: SiteSettings =
	typeof SITE_SETTINGS === 'undefined' ? { address: EXAMPLE_ADDRESS } : SITE_SETTINGS;

/** The name that the publisher gives the site in an interface language, where there is one. */
export function givenName(locale: string, { name } = site): string | undefined {
	return typeof name === 'string' ? name : name?.[locale];
}

/**
 * A whole address, as others must know it, from a path below the site's base.
 *
 * @param base the base that the site is built for: `/`, or a path that ends with `/`
 */
export function wholeAddress(path: string, base: string, address = site.address): string {
	return new URL(base + path.replace(/^\//, ''), address).href;
}
