import { formatAddress } from '../core/address.ts';
import { libraryAlternates } from '../core/alternates.ts';
import type { PageHead } from '../core/page-head.ts';
import { locales } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';

/** What the library's page says of itself. */
export function libraryHead(_: unknown, { locale, t }: Messages): PageHead {
	return {
		title: t('library:title'),
		description: t('site.description'),
		canonical: formatAddress({ kind: 'library', locale }),
		alternates: libraryAlternates(locales),
		type: 'website',
	};
}
