import type { PageHead } from '../../core/site/page-head.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The document head of the search's page. It has no canonical address: what it shows is on other pages. */
export function searchHead(_: unknown, { t }: Messages): PageHead {
	return {
		title: t('frame.search'),
		description: t('search:description'),
		alternates: [],
		type: 'website',
	};
}
