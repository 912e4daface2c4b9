import { replace } from 'react-router';
import { parseAddress } from '../core/address/address.ts';
import { FileError } from '../core/json/file-error.ts';
import type { Source } from '../core/site/source.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadMessages } from '../i18n/messages.ts';
import { showNotice } from '../ui/notice.ts';

/**
 * Stays on the present page and shows a notice, where a file of the next page failed to load.
 *
 * @param url the next page's address
 * @throws {Response} a redirect to the present page; the error itself, where the next page is the present one
 */
export async function stayOnPage(source: Source, url: string, error: unknown): Promise<never> {
	const here = source.here();
	if (url.endsWith(here.replace(/#.*/, ''))) throw error;
	const { t } = await loadMessages(document.documentElement.lang as Locale);
	showNotice({ text: t('error.network.title') });
	throw replace(here);
}

/**
 * Does the same where the next page is the present article in another language, because the error page
 * would lose the reader's place.
 *
 * @throws {Response} a redirect to the present page; the error itself, for any other page, and for a redirect or an invalid article
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
	if (!isPresent || isRedirect || error instanceof FileError) throw error;
	return stayOnPage(source, url, error);
}
