import { textAddress } from '../../core/site/alternates.ts';
import { locales } from '../../i18n/locales.ts';
import { descriptionOf } from './article-head.ts';
import type { ArticleData } from './load-article.ts';

/** What an article's page says of it to search engines, in the words of schema.org. Prerendered pages have it. */
export function articleJsonLd(
	{ slug, article }: Pick<ArticleData, 'slug' | 'article'>,
	absolute: (path: string) => string,
) {
	const address = (lang: string) => absolute(textAddress(locales, slug, lang));
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: article.title,
		description: descriptionOf(article),
		inLanguage: article.lang,
		datePublished: article.published,
		dateModified: article.updated ?? article.published,
		mainEntityOfPage: address(article.lang),
		author: article.authors?.map(({ name, url }) => ({ '@type': 'Person', name, url })),
		license: article.license?.url,
		isBasedOn: article.source?.url,
		keywords: article.tags?.join(', '),
		translationOfWork: article.translation && {
			'@type': 'Article',
			inLanguage: article.translation.of,
			url: address(article.translation.of),
		},
	};
}
