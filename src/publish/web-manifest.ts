import { dirOfLang } from '../core/direction.ts';

interface About {
	/** The interface language that the site is installed in. */
	locale: string;
	/** The site's base, which ends with `/`. */
	base: string;
	/** The site's name and what it is, in that language. */
	name: string;
	description: string;
}

/**
 * What a browser must know to install the site (https://www.w3.org/TR/appmanifest/). It is one app
 * in whichever language it was installed, so its `id` has none.
 */
export function webManifest({ locale, base, name, description }: About) {
	return {
		id: base,
		name,
		short_name: name,
		description,
		lang: locale,
		dir: dirOfLang(locale),
		start_url: `${base}${locale}/`,
		scope: base,
		display: 'standalone',
		background_color: '#fffdf9',
		theme_color: '#fffdf9',
		categories: ['books', 'education'],
		icons: [
			{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			{ src: `${base}icon-maskable.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
		],
	};
}
