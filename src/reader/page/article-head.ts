import type { Article } from '../../core/article/article.ts';
import { dirOfArticle } from '../../core/article/article-direction.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { articleAlternates, textAddress } from '../../core/site/alternates.ts';
import type { PageHead } from '../../core/site/page-head.ts';
import { dirWithin } from '../../core/text/direction.ts';
import { locales } from '../../i18n/locales.ts';
import type { ArticleData } from './article-data.ts';

/** In UTF-16 units. */
const MAX_DESCRIPTION_LENGTH = 200;

/** The document head of an article's page. Pages that show the same text have one canonical address. */
export function articleHead({ slug, article, languages }: ArticleData): PageHead {
	const canonical = textAddress(locales, slug, article.lang);
	const description = descriptionOf(article);
	return {
		title: article.title,
		titleDir: dirWithin(article.title, dirOfArticle(article)),
		description,
		canonical,
		alternates: articleAlternates(locales, slug, languages),
		type: 'article',
	};
}

/** The article's description: its lead, else the beginning of its first paragraph, cut at a word. */
export function descriptionOf(article: Article): string {
	if (article.lead) return article.lead;
	const first = article.body.find((block) => block._type === 'block' && block.style === 'normal');
	const text = first ? textOfBlock(first) : article.title;
	return text.length > MAX_DESCRIPTION_LENGTH
		? `${text.slice(0, MAX_DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')}…`
		: text;
}
