import { dirOfLang } from '../languages/dir-of-lang.ts';

interface About {
	/** The interface language that the site is installed in. */
	locale: string;
	/** The site's base, which ends with `/`. */
	base: string;
	/** The site's name and description in that language. */
	name: string;
	description: string;
	/** The colour of a window that opens. */
	paper: string;
}

/**
 * Returns the web app manifest (https://www.w3.org/TR/appmanifest/). Its `id` is the same in every
 * language, so that the site is one app whichever language it was installed in.
 */
export function webManifest({ locale, base, name, description, paper }: About) {
	const icon = (file: string, sizes: string, purpose: 'any' | 'maskable' = 'any') => {
		const type = file.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
		return { src: base + file, sizes, type, purpose };
	};
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
		background_color: paper,
		theme_color: paper,
		categories: ['books', 'education'],
		icons: [
			icon('icon.svg', 'any'),
			icon('icon-192.png', '192x192'),
			icon('icon-512.png', '512x512'),
			icon('icon-maskable.svg', 'any', 'maskable'),
			icon('icon-maskable-512.png', '512x512', 'maskable'),
		],
	};
}
