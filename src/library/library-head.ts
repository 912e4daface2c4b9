import { formatView } from '../core/address/library-view.ts';
import { libraryAlternates } from '../core/site/alternates.ts';
import type { PageHead } from '../core/site/page-head.ts';
import { endonym } from '../core/text/languages.ts';
import { locales } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import type { LibraryData } from './load-library.ts';

/** The document head of a page of the library. */
export function libraryHead({ view, list }: LibraryData, messages: Messages): PageHead {
	const { t } = messages;
	const { lang, page } = view;
	const { tag } = list;
	const what = [tag?.name, lang && endonym(lang)].filter((name) => name !== undefined);
	const all = t('library:title');
	const chosen = what.length > 0 ? t('library:titleOf', { what: messages.list(what) }) : all;
	const isFirst = chosen === all && page === 1;
	// A tag that was merged into another is shown at both addresses; one is canonical.
	const here = tag ? { ...view, tag: tag.address } : view;
	// Search engines should not index the same articles in another order, nor a tag's list in one language.
	const isListed = !view.sort && !(tag && lang);
	return {
		title: page > 1 ? t('library:titlePage', { title: chosen, page: String(page) }) : chosen,
		description: isFirst
			? t('site.description')
			: `${chosen} · ${t('library:count', { count: list.count })}`,
		canonical: isListed ? formatView(here) : undefined,
		alternates: isListed
			? libraryAlternates(locales, (locale) => formatView({ ...here, locale }))
			: [],
		type: 'website',
	};
}
