import { useEffect } from 'react';
import { isolate, withDirMark } from '../../core/text/isolate.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';

/** Puts the words that are searched for into the tab's title; the build can't know them. */
export function useTabTitle(q = ''): void {
	const { t, dir } = useMessages();
	const words = q.trim();
	const page = `${t('frame.search')} — ${isolate(t('site.name'), dir)}`;
	useEffect(() => {
		document.title = withDirMark(words ? `${isolate(words, dir)} — ${page}` : page, dir);
	}, [words, page, dir]);
}
