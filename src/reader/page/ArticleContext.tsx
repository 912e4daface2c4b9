import { createContext, useContext } from 'react';
import { formatAddress } from '../../core/address/address.ts';
import type { Article } from '../../core/article/article.ts';
import { type NumberedNote, notesOf } from '../../core/article/sections.ts';
import { type Digits, digitsOf } from '../../core/text/digits.ts';
import { type Dir, dirOfLang } from '../../core/text/direction.ts';

/** In blocks: about an hour's reading. Below, laying out all of it takes no time that anyone notices. */
const LONG_ARTICLE_BLOCKS = 200;

/** What a block must know of the article that it stands in. */
export interface ArticleFacts {
	slug: string;
	/** The address of the article's page, with the site's base: relative links start from it. */
	path: string;
	dir: Dir;
	digits: Digits;
	notes: ReadonlyMap<string, NumberedNote>;
	/** Whether it is so long that only what is near the screen should be laid out. */
	long: boolean;
	/** The keys that are ids already, in the text that this one stands beside. */
	taken?: ReadonlySet<string>;
}

/** What blocks must know of an article, on its page in an interface language. */
export function factsOf(slug: string, locale: string, article: Article): ArticleFacts {
	return {
		slug,
		path: import.meta.env.BASE_URL + formatAddress({ kind: 'article', locale, slug }).slice(1),
		dir: article.dir ?? dirOfLang(article.lang),
		digits: digitsOf(article.lang),
		notes: notesOf(article.body),
		long: article.body.length > LONG_ARTICLE_BLOCKS,
	};
}

/** Gives blocks the article that they stand in. */
export const ArticleContext = createContext<ArticleFacts | undefined>(undefined);

/** The article that a block stands in. */
export function useArticle(): ArticleFacts {
	const facts = useContext(ArticleContext);
	if (!facts) throw new Error('A block needs an ArticleContext above it');
	return facts;
}

/** The id of a block: its key, unless its counterpart has it. */
export function useId(key: string): string | undefined {
	return useArticle().taken?.has(key) ? undefined : key;
}
