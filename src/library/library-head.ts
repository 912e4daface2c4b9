import { formatAddress } from '../core/address.ts';
import type { PageHead } from '../core/page-head.ts';
import { DEFAULT_LOCALE, locales } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';

/** What the library's page says of itself. */
export function libraryHead(_: unknown, { locale, t }: Messages): PageHead {
	const pathIn = (lang: string) => formatAddress({ kind: 'library', locale: lang });
	return {
		title: t('library.title'),
		description: t('site.description'),
		canonical: pathIn(locale),
		alternates: [
			...locales.map((lang) => ({ lang, path: pathIn(lang) })),
			{ lang: 'x-default', path: pathIn(DEFAULT_LOCALE) },
		],
		type: 'website',
	};
}
