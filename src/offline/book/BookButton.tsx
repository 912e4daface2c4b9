import { useState } from 'react';
import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';

/** What becomes of a book that the reader asked for, by the names of its messages. */
type BookState = 'making' | 'done' | 'incomplete' | 'failed';

/** Makes a book of the text that an article's page shows, for the reader to take away. */
export function BookButton({ slug }: { slug: string }) {
	const messages = useMessages();
	const { t } = messages;
	const [state, setState] = useState<BookState>();

	const make = async () => {
		if (state === 'making') return;
		setState('making');
		try {
			const { downloadBook } = await importWithRetry(() => import('./download-book.ts'));
			setState((await downloadBook(slug, messages)) ? 'done' : 'incomplete');
		} catch {
			setState('failed');
		}
	};

	return (
		<div className="grid justify-items-start gap-3 border-rule border-bs pbs-4 pbe-5">
			<p>{t('offline:book.offer')}</p>
			<button type="button" className="button" onClick={make}>
				{t('offline:book.make')}
			</button>
			{state && (
				<p key={state} role={state === 'failed' ? 'alert' : 'status'}>
					{t(`offline:book.${state}`)}
				</p>
			)}
		</div>
	);
}
