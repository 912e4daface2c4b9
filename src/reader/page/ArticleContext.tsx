import { createContext, useContext } from 'react';
import { formatAddress } from '../../core/address/address.ts';
import type { Article } from '../../core/article/article.ts';
import { dirOfArticle } from '../../core/article/article-direction.ts';
import { type NumberedNote, notesOf } from '../../core/article/sections.ts';
import { type Digits, digitsOf } from '../../core/text/digits.ts';
import type { Dir } from '../../core/text/direction.ts';

/** Number of blocks (about an hour's reading) above which only what is near the screen is laid out. */
const LONG_ARTICLE_BLOCKS = 200;

/** What the blocks of an article need to know about it. */
export interface ArticleFacts {
	slug: string;
	/** The article's path, with the site's base: relative links are resolved against it. */
	path: string;
	dir: Dir;
	digits: Digits;
	notes: ReadonlyMap<string, NumberedNote>;
	/** Whether only what is near the screen is laid out. */
	long: boolean;
	/** Of a second text: the keys that are ids in the first one already. */
	taken?: ReadonlySet<string>;
}

/** Returns the context of an article's blocks. */
export function factsOf(slug: string, locale: string, article: Article): ArticleFacts {
	return {
		slug,
		path: import.meta.env.BASE_URL + formatAddress({ kind: 'article', locale, slug }).slice(1),
		dir: dirOfArticle(article),
		digits: digitsOf(article.lang),
		notes: notesOf(article.body),
		long: article.body.length > LONG_ARTICLE_BLOCKS,
	};
}

/** Provides the blocks with their article. */
export const ArticleContext = createContext<ArticleFacts | undefined>(undefined);

/**
 * The article that contains the block.
 *
 * @throws {Error} without an `ArticleContext` above it
 */
export function useArticle(): ArticleFacts {
	const facts = useContext(ArticleContext);
	if (!facts) throw new Error('A block needs an ArticleContext above it');
	return facts;
}

/** The id of a block: its key; undefined in a second text, where the counterpart has that id. */
export function useId(key: string): string | undefined {
	return useArticle().taken?.has(key) ? undefined : key;
}
