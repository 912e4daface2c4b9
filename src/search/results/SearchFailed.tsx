import { useMessages } from '../../i18n/MessagesContext.tsx';

/** Says that no answer came, with a button to ask again. `useAnswer` repeats the question by itself, too. */
export function SearchFailed({ error, retry }: { error: unknown; retry: () => void }) {
	const { t } = useMessages();
	return (
		<>
			<p className="lead">
				{t(error instanceof TypeError ? 'search:offline' : 'error.unknown.text')}
			</p>
			<p className="actions">
				<button type="button" className="button" onClick={retry}>
					{t('error.retry')}
				</button>
			</p>
		</>
	);
}
