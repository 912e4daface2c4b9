import type { ComponentType } from 'react';
import type { Article, Block } from '../../core/article/article.ts';

/** A second text of an article, and what draws it beside the first. */
export interface Beside {
	article: Article;
	/** Draws blocks of the first text, each with its counterpart. */
	Body: ComponentType<{ blocks: readonly Block[] }>;
	/** Draws the second text's title and lead. */
	Titles: ComponentType;
	/** Lets the reader choose the second text. */
	Choice: ComponentType;
}
