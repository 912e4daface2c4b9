import { createContext, useContext } from 'react';
import type { Digits } from '../core/digits.ts';
import type { Dir } from '../core/direction.ts';
import type { NumberedNote } from '../core/sections.ts';

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
}

/** Gives blocks the article that they stand in. */
export const ArticleContext = createContext<ArticleFacts | undefined>(undefined);

/** The article that a block stands in. */
export function useArticle(): ArticleFacts {
	const facts = useContext(ArticleContext);
	if (!facts) throw new Error('A block needs an ArticleContext above it');
	return facts;
}
