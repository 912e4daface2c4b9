import { type LoaderFunctionArgs, redirectDocument } from 'react-router';
import { loadFonts } from '../../browser/fonts.ts';
import { KEY_MAX_LENGTH } from '../../core/address/key.ts';
import type { Source } from '../../core/site/source.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { ArticleData } from './article-data.ts';
import { loadArticle } from './load-article.ts';

/**
 * Loads the data of an article's page.
 *
 * @returns undefined where there is no such article
 * @throws {Response} a redirect; or the server's status, where the article's file failed to load
 * @throws {FileError} where its file is not in the format
 */
export async function loadArticlePage(
	source: Source,
	{ params: { locale, slug = '' }, request }: LoaderFunctionArgs,
): Promise<ArticleData | undefined> {
	if (!isLocale(locale)) return undefined;
	const data = await loadArticle(source, locale, slug, new URL(request.url).searchParams);
	if (data) {
		if (source.isReplacingContent) await loadFonts(data.article);
		return data;
	}
	if (source.knowsAll || slug.length > KEY_MAX_LENGTH) return undefined;
	// The data loaded so far may not list the article: a full load asks the server.
	throw redirectDocument(request.url);
}
