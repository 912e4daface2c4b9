import { replace } from 'react-router';
import { parseAddress } from '../core/address/address.ts';
import { ArticleError } from '../core/article/parse-article.ts';
import type { Source } from '../core/site/source.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadMessages } from '../i18n/messages.ts';
import { say } from '../ui/notice.ts';

/**
 * Where a file of the next page didn't come: stays on the present page, and says so in a notice.
 *
 * @param url the next page's address
 * @throws {Response} a redirect to the present page; the error, where the next page is the present one
 */
export async function stayOnPage(source: Source, url: string, error: unknown): Promise<never> {
	const here = source.here();
	if (url.endsWith(here.replace(/#.*/, ''))) throw error;
	const { t } = await loadMessages(document.documentElement.lang as Locale);
	say({ text: t('error.network.title') });
	throw replace(here);
}

/**
 * The same where the next page is the present article in another language: the error page would lose
 * the reader's place.
 *
 * @throws {Response} a redirect to the present page; the error, for another page, or where the file came
 */
export async function stayOnArticle(
	source: Source,
	url: string,
	slug: string | undefined,
	error: unknown,
): Promise<never> {
	const present = parseAddress(source.here().replace(/[?#].*/, ''));
	const isRedirect = error instanceof Response && error.status < 400;
	const isPresent = present?.kind === 'article' && present.slug === slug;
	if (!isPresent || isRedirect || error instanceof ArticleError) throw error;
	return stayOnPage(source, url, error);
}
