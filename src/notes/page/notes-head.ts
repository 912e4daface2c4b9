import type { PageHead } from '../../core/site/page-head.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The document head of the notes' page. It has no canonical address: every reader sees another page. */
export function notesHead(_: unknown, { t }: Messages): PageHead {
	return {
		title: t('notes:title'),
		description: t('notes:description'),
		alternates: [],
		type: 'website',
	};
}
