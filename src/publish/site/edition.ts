import type { Article, Neighbour } from '../../core/article/article.ts';
import { movedIn } from '../keys/lock/moved-keys.ts';
import { withDirections } from '../languages/with-directions.ts';
import { rereadArticle } from './article-folder.ts';
import { type Catalogue, languagesOf } from './catalogue.ts';

/** Reads an article and returns it with the fields that the build adds (`withEdition`). */
export async function readEdition(
	catalogue: Catalogue,
	slug: string,
	lang: string,
): Promise<Article> {
	const entry = catalogue.get(slug);
	if (!entry) throw new Error(`There is no article "${slug}"`);
	return withEdition(catalogue, slug, await rereadArticle(entry.folder, slug, lang));
}

/** Returns the article with its directions, and what its page needs from the rest of the catalogue. */
export function withEdition(catalogue: Catalogue, slug: string, article: Article): Article {
	const { successors = new Map() } = catalogue.get(slug) ?? {};
	// Browsers have no use for these, and older versions of the reader know no former slugs.
	const { draft: _, formerly: __, ...published } = article;
	return {
		...withDirections(published),
		edition: {
			...editionOf(catalogue, slug, article.lang),
			moved: unlessEmpty(movedIn(article, successors)),
		},
	};
}

/** What the catalogue says of a text, of those that it links to and of those beside it in its series. */
function editionOf(
	catalogue: Catalogue,
	slug: string,
	lang: string,
): NonNullable<Article['edition']> {
	const entry = catalogue.get(slug);
	const text = entry?.texts.get(lang);
	const series = entry?.series;
	const neighbours = [series?.before, series?.after].filter((other) => other !== undefined);
	return {
		languages: languagesOf(catalogue, slug) ?? [lang],
		minutes: text?.minutes,
		linked: [...new Set([...(text?.links ?? []), ...neighbours])].flatMap(
			(other): [string, string[]][] => {
				const languages = languagesOf(catalogue, other);
				return languages ? [[other, languages]] : [];
			},
		),
		near: unlessEmpty(text?.near),
		tags: unlessEmpty(text?.tagAddresses),
		authors: unlessEmpty(text?.authorViews),
		series: series && {
			view: series.view,
			before: neighbour(catalogue, series.before, lang),
			after: neighbour(catalogue, series.after, lang),
		},
	};
}

/**
 * Returns all that the files of an article are made of, beside the code and the settings: its folder, and
 * what `withEdition` adds from the catalogue.
 */
export function inputsOf(catalogue: Catalogue, slug: string): unknown {
	const languages = languagesOf(catalogue, slug) ?? [];
	const editions = languages.map((lang) => editionOf(catalogue, slug, lang));
	return [slug, catalogue.get(slug)?.key, editions];
}

/** A text of the same series, with its title in a language, else in that of the original. */
function neighbour(catalogue: Catalogue, slug = '', lang: string): Neighbour | undefined {
	const { texts, original = '' } = catalogue.get(slug) ?? {};
	const shown = texts?.has(lang) ? lang : original;
	const title = texts?.get(shown)?.title;
	return title === undefined ? undefined : { slug, lang: shown, title };
}

/** The list, unless it is empty: it is then left out of the JSON. */
function unlessEmpty<T>(list: readonly T[] = []): T[] | undefined {
	return list.length > 0 ? [...list] : undefined;
}
