import type { Article } from '../../core/article/article.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Beside } from '../beside/beside.ts';

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
