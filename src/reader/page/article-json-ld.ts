import { textAddress } from '../../core/site/alternates.ts';
import { locales } from '../../i18n/locales.ts';
import type { ArticleData } from './article-data.ts';
import { descriptionOf } from './article-head.ts';

type LinkedData = Pick<ArticleData, 'slug' | 'article'>;

/** A script element that describes the article to search engines, in the terms of schema.org. */
export function jsonLdScript(data: LinkedData, absolute: (path: string) => string): string {
	// JSON-LD is data, and doesn't run; `<` is escaped so that no text can end the element.
	const json = JSON.stringify(articleJsonLd(data, absolute)).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}

function articleJsonLd({ slug, article }: LinkedData, absolute: (path: string) => string) {
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
		isPartOf: article.series && { '@type': 'CreativeWorkSeries', name: article.series.name },
		position: article.series?.part,
		keywords: article.tags?.join(', '),
		translationOfWork: article.translation && {
			'@type': 'Article',
			inLanguage: article.translation.of,
			url: address(article.translation.of),
		},
	};
}
