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
	const entry = catalogue.get(slug);
	const text = entry?.texts.get(article.lang);
	const series = entry?.series;
	const neighbours = [series?.before, series?.after].filter((other) => other !== undefined);
	// Browsers have no use for these, and older versions of the reader know no former slugs.
	const { draft: _, formerly: __, ...published } = article;
	return {
		...withDirections(published),
		edition: {
			languages: languagesOf(catalogue, slug) ?? [article.lang],
			minutes: text?.minutes,
			linked: [...new Set([...(text?.links ?? []), ...neighbours])].flatMap(
				(other): [string, string[]][] => {
					const languages = languagesOf(catalogue, other);
					return languages ? [[other, languages]] : [];
				},
			),
			moved: unlessEmpty(movedIn(article, entry?.successors ?? new Map())),
			near: unlessEmpty(text?.near),
			tags: unlessEmpty(text?.tagAddresses),
			authors: unlessEmpty(text?.authorViews),
			series: series && {
				view: series.view,
				before: neighbour(catalogue, series.before, article.lang),
				after: neighbour(catalogue, series.after, article.lang),
			},
		},
	};
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
