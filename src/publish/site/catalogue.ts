import type { Named } from '../../core/article/article.ts';
import type { LibraryEntry } from '../../core/library/library-list.ts';
import type { Dir } from '../../core/text/direction.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';

/** What is kept of an article in one language: enough to list it, and nothing that grows with its text. */
export interface Summary {
	title: string;
	lead?: string;
	dir: Dir;
	published: string;
	updated?: string;
	authors?: readonly Named[];
	minutes: number;
	tags?: readonly string[];
	/** Of each tag its address in the library. */
	tagAddresses?: readonly string[];
	/** The slugs of the articles that it links to. */
	links: string[];
	/** The keys that only other texts have, each with the nearest of this one. */
	near: [string, string][];
}

/** What is kept of an article. */
interface Entry {
	/** The folder that holds the article's own. */
	folder: string;
	original: string;
	texts: Map<string, Summary>;
	/** Of each published key that was lost, its successor. */
	successors: ReadonlyMap<string, string>;
}

/** Everything there is to publish, by slug; the texts themselves stay on the disk. */
export type Catalogue = Map<string, Entry>;

/** The languages of an article, the original first; undefined where there is none. */
export function languagesOf(catalogue: Catalogue, slug: string): string[] | undefined {
	const found = catalogue.get(slug);
	return found && [...new Set([found.original, ...[...found.texts.keys()].sort()])];
}

/** The library as it is listed in an interface language, the newest article first. */
export function libraryIn(catalogue: Catalogue, locale: string): LibraryEntry[] {
	return newestFirst(catalogue, (languages) => chooseTextLang(languages, locale));
}

/** The articles that can be read in a language, as they are listed in it, the newest first. */
export function textsIn(catalogue: Catalogue, lang: string): LibraryEntry[] {
	return newestFirst(catalogue, (languages) => languages.find((one) => one === lang));
}

function newestFirst(
	catalogue: Catalogue,
	choose: (languages: readonly string[]) => string | undefined,
): LibraryEntry[] {
	const entries = [...catalogue].flatMap(([slug, { texts }]) => {
		const languages = languagesOf(catalogue, slug) ?? [];
		const lang = choose(languages);
		const summary = lang ? texts.get(lang) : undefined;
		if (!lang || !summary) return [];
		const { title, lead, dir, published, minutes } = summary;
		return [{ slug, lang, dir, languages, title, ...(lead && { lead }), published, minutes }];
	});
	// Dates and slugs are ASCII: their order is that of no language.
	return entries.sort((a, b) => compare(b.published, a.published) || compare(a.slug, b.slug));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
