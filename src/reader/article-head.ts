import { articleAlternates, textAddress } from '../core/alternates.ts';
import type { Article } from '../core/article.ts';
import { textOfBlock } from '../core/block-text.ts';
import { dirOfLang } from '../core/direction.ts';
import type { PageHead } from '../core/page-head.ts';
import { locales } from '../i18n/locales.ts';
import type { ArticleData } from './load-article.ts';

const DESCRIPTION_LENGTH = 200;

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
		data: (absolute) => ({
			'@context': 'https://schema.org',
			'@type': 'Article',
			headline: article.title,
			description,
			inLanguage: article.lang,
			datePublished: article.published,
			dateModified: article.updated ?? article.published,
			mainEntityOfPage: absolute(canonical),
			author: article.authors?.map(({ name, url }) => ({ '@type': 'Person', name, url })),
			license: article.license?.url,
			isBasedOn: article.source?.url,
			keywords: article.tags?.join(', '),
			translationOfWork: article.translation && {
				'@type': 'Article',
				inLanguage: article.translation.of,
				url: absolute(textAddress(locales, slug, article.translation.of)),
			},
		}),
	};
}

function descriptionOf(article: Article): string {
	if (article.lead) return article.lead;
	const first = article.body.find((block) => block._type === 'block' && block.style === 'normal');
	const text = first ? textOfBlock(first) : article.title;
	return text.length > DESCRIPTION_LENGTH
		? `${text.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')}…`
		: text;
}
