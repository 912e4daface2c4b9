import { useEffect } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';

/** What is said where no answer came, and a way to ask again. With the network the answer comes by itself. */
export function SearchFailed({ error, retry }: { error: unknown; retry: () => void }) {
	const { t } = useMessages();
	useEffect(() => {
		addEventListener('online', retry);
		return () => removeEventListener('online', retry);
	});
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
