/** Where an article's text in a language is, below the site's base. */
export const articlePath = (slug: string, lang: string) => `articles/${slug}/${lang}.json`;

/** The text that a path below the site's base is of; undefined where it is not an article's text. */
export function textOfPath(path: string): { slug: string; lang: string } | undefined {
	// Slugs begin with a letter; lists of the library are below `articles/-/`.
	const [, slug, lang] = path.match(/^articles\/([^/-][^/]*)\/([^/]+)\.json$/) ?? [];
	return slug && lang ? { slug, lang } : undefined;
}
