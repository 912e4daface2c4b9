import type { ComponentType } from 'react';
import type { Article, Block } from '../../core/article/article.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What an article's page is drawn from. */
export interface ArticleData {
	slug: string;
	/** The language of the interface. */
	locale: Locale;
	article: Article;
	/** The languages that the article can be had in, the original first. */
	languages: readonly string[];
	/** A second text, and what draws it beside the first. */
	beside?: Beside | undefined;
}

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
