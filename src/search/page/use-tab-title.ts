import { useEffect } from 'react';
import { isolate, withDirMark } from '../../core/text/direction.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';

/** Names the words that are searched for in the tab, as nobody but the reader can know them. */
export function useTabTitle(q = ''): void {
	const { t, dir } = useMessages();
	const words = q.trim();
	const page = `${t('frame.search')} — ${t('site.name')}`;
	useEffect(() => {
		document.title = withDirMark(words ? `${isolate(words, dir)} — ${page}` : page, dir);
	}, [words, page, dir]);
}
