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
	const linked = (entry?.texts.get(article.lang)?.links ?? []).flatMap(
		(other): [string, string[]][] => {
			const languages = languagesOf(catalogue, other);
			return languages ? [[other, languages]] : [];
		},
	);
	const minutes = entry?.texts.get(article.lang)?.minutes;
	const moved = movedIn(article, entry?.successors ?? new Map());
	const { near = [], tagAddresses: tags = [] } = entry?.texts.get(article.lang) ?? {};
	return {
		...withDirections(article),
		edition: {
			languages: languagesOf(catalogue, slug) ?? [article.lang],
			...(minutes !== undefined && { minutes }),
			linked,
			...(moved.length > 0 && { moved }),
			...(near.length > 0 && { near }),
			...(tags.length > 0 && { tags: [...tags] }),
		},
	};
}
