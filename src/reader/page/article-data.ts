import type { ComponentType } from 'react';
import type { Article, Block } from '../../core/article/article.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The data of an article's page. */
export interface ArticleData {
	slug: string;
	/** The language of the interface. */
	locale: Locale;
	article: Article;
	/** The article's languages, the original first. */
	languages: readonly string[];
	/** The second text, if the address names one. */
	beside?: Beside | undefined;
}

/** A second text of an article, and the components that render it beside the first. */
export interface Beside {
	article: Article;
	/** Renders blocks of the first text, each with its counterpart. */
	Body: ComponentType<{ blocks: readonly Block[] }>;
	/** Renders the second text's title and lead. */
	Titles: ComponentType;
	/** Lets the reader choose the second text. */
	Choice: ComponentType;
}
