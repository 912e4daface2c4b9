import type { Article } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { articleAlternates, textAddress } from '../../core/site/alternates.ts';
import type { PageHead } from '../../core/site/page-head.ts';
import { dirOfLang } from '../../core/text/direction.ts';
import { locales } from '../../i18n/locales.ts';
import type { ArticleData } from './article-data.ts';

const MAX_DESCRIPTION_LENGTH = 200;

/** What an article's page says of itself. Pages that show the same text have one canonical address. */
export function articleHead({ slug, article, languages }: ArticleData): PageHead {
	const canonical = textAddress(locales, slug, article.lang);
	const description = descriptionOf(article);
	return {
		title: article.title,
		titleDir: article.dir ?? dirOfLang(article.lang),
		description,
		canonical,
		alternates: articleAlternates(locales, slug, languages),
		type: 'article',
	};
}

/** What a text says of itself in a sentence or two. */
export function descriptionOf(article: Article): string {
	if (article.lead) return article.lead;
	const first = article.body.find((block) => block._type === 'block' && block.style === 'normal');
	const text = first ? textOfBlock(first) : article.title;
	return text.length > MAX_DESCRIPTION_LENGTH
		? `${text.slice(0, MAX_DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')}…`
		: text;
}
