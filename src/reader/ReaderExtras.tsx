import { type ComponentType, useEffect, useState } from 'react';
import { hasBookmarks } from '../browser/has-bookmarks.ts';
import { rememberedPlace } from '../browser/place-keeper.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { ExtrasProps } from './extras/Extras.tsx';
import { loadExtras } from './load-extras.ts';

/** How long after the first scrolling the reader is taken to be reading, in milliseconds. */
const READING = 3000;

/**
 * What an article's page can do beyond showing it, loaded when it is first needed: for a link that
 * found no target or names a passage, for a selection, and to remember where the reader was.
 */
export function ReaderExtras(props: Omit<ExtrasProps, 'isNew'>) {
	const { locale } = useMessages();
	const [isNew] = useState(
		() => !import.meta.env.SSR && rememberedPlace() === undefined && !location.hash,
	);
	const [wanted, setWanted] = useState(false);
	const [loaded, setLoaded] = useState<{ locale: string; Extras: ComponentType<ExtrasProps> }>();
	const needed = wanted || props.lost !== undefined || (isNew && hasBookmarks());

	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		const stop = new AbortController();
		const options = { signal: stop.signal };
		const want = () => setWanted(true);
		const onSelection = () => document.getSelection()?.isCollapsed === false && want();
		const onScroll = () => {
			timer = setTimeout(want, READING);
		};
		document.addEventListener('selectionchange', onSelection, options);
		addEventListener('scroll', onScroll, { ...options, once: true });
		if (new URLSearchParams(location.search).has('words')) want();
		return () => {
			stop.abort();
			clearTimeout(timer);
		};
	}, []);

	useEffect(() => {
		let isCurrent = true;
		if (needed) {
			loadExtras(locale).then(
				({ Extras }) => isCurrent && setLoaded({ locale, Extras }),
				// Without them the article reads as well.
				() => {},
			);
		}
		return () => {
			isCurrent = false;
		};
	}, [needed, locale]);

	return loaded?.locale === locale ? <loaded.Extras {...props} isNew={isNew} /> : null;
}
