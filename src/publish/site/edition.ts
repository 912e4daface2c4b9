import type { Article } from '../../core/article/article.ts';
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
	const { links = [], minutes, near, tagAddresses: tags } = entry?.texts.get(article.lang) ?? {};
	// Browsers have no use for these, and older versions of the reader know no former slugs.
	const { draft: _, formerly: __, ...published } = article;
	return {
		...withDirections(published),
		edition: {
			languages: languagesOf(catalogue, slug) ?? [article.lang],
			minutes,
			linked: links.flatMap((other): [string, string[]][] => {
				const languages = languagesOf(catalogue, other);
				return languages ? [[other, languages]] : [];
			}),
			moved: unlessEmpty(movedIn(article, entry?.successors ?? new Map())),
			near: unlessEmpty(near),
			tags: unlessEmpty(tags),
		},
	};
}

/** The list, unless it is empty: it is then left out of the JSON. */
function unlessEmpty<T>(list: readonly T[] = []): T[] | undefined {
	return list.length > 0 ? [...list] : undefined;
}
