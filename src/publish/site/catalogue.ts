import type { Article, Named } from '../../core/article/article.ts';
import type { LibraryEntry } from '../../core/library/library-list.ts';
import type { Dir } from '../../core/text/direction.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';

/** An article's metadata in one language, for lists; its size does not depend on that of the text. */
export interface Summary {
	title: string;
	lead?: string;
	dir: Dir;
	published: string;
	updated?: string;
	authors?: readonly Named[];
	minutes: number;
	tags?: readonly string[];
	/** The address of each tag in the library. */
	tagAddresses?: readonly string[];
	/** The view of the library for each author; empty for who wrote nothing else. */
	authorViews?: readonly string[];
	series?: Article['series'];
	/** The slugs of the articles that it links to. */
	links: string[];
	/** Keys that only the article's other languages have, each with the nearest key of this one. */
	near: [string, string][];
}

/** The view of the library for a series, and the slugs of the parts before and after an article. */
export interface SeriesPlace {
	view: string;
	before?: string | undefined;
	after?: string | undefined;
}

/** An article's entry in the catalogue. */
export interface CatalogueEntry {
	/** The parent of the article's folder. */
	folder: string;
	/** A hash of the article's folder. */
	key: string;
	original: string;
	/** Its place in a series of more than one part. */
	series?: SeriesPlace;
	/** Slugs that it had before, the oldest first. */
	formerly: readonly string[];
	texts: Map<string, Summary>;
	/** The successor of each lost key that has one. */
	successors: ReadonlyMap<string, string>;
}

/** All articles to publish, by slug, without their texts, which stay on disk. */
export type Catalogue = Map<string, CatalogueEntry>;

/** Returns the languages of an article, the original first; undefined if there is no such article. */
export function languagesOf(catalogue: Catalogue, slug: string): string[] | undefined {
	const found = catalogue.get(slug);
	return found && [...new Set([found.original, ...[...found.texts.keys()].sort()])];
}

/** Returns the library's entries for an interface language, the newest article first. */
export function libraryIn(catalogue: Catalogue, locale: string): LibraryEntry[] {
	return newestFirst(catalogue, (languages) => chooseTextLang(languages, locale));
}

/** Returns the entries of all articles that exist in a language, the newest first. */
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
		return [{ slug, lang, dir, languages, title, lead, published, minutes }];
	});
	// Dates and slugs are ASCII, so they are compared by code unit.
	return entries.sort((a, b) => compare(b.published, a.published) || compare(a.slug, b.slug));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
