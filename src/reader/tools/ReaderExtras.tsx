import { type ComponentType, useEffect, useReducer, useState } from 'react';
import { rememberedPlace } from '../../browser/place-keeper.ts';
import { hasBookmarks, hasNotes } from '../../browser/stored/is-stored.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { ExtrasProps } from '../extras/Extras.tsx';
import { loadExtras } from './load-extras.ts';

/** Delay after the first scroll event before the extras are loaded, in milliseconds. */
const EXTRAS_DELAY_MS = 3000;

/**
 * Loads the extras when they are first needed: for a fragment without a block, a passage in the address, a
 * selection, bookmarks, and the reader's notes.
 */
export function ReaderExtras(props: Omit<ExtrasProps, 'isNew'>) {
	const { locale } = useMessages();
	const [isNew] = useState(
		() => !import.meta.env.SSR && rememberedPlace() === undefined && !location.hash,
	);
	// Number of requests for the extras: after a failure, further scrolling loads them again.
	const [wanted, want] = useReducer((times: number) => times + 1, 0);
	const [loaded, setLoaded] = useState<{ locale: string; Extras: ComponentType<ExtrasProps> }>();
	const isHere = loaded?.locale === locale;
	const needed = wanted > 0 || props.lost !== undefined || (isNew && hasBookmarks());

	useEffect(() => {
		if (isHere) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stop = new AbortController();
		const options = { signal: stop.signal };
		const onSelection = () => document.getSelection()?.isCollapsed === false && want();
		const onScroll = () => {
			timer ??= setTimeout(() => {
				timer = undefined;
				want();
			}, EXTRAS_DELAY_MS);
		};
		document.addEventListener('selectionchange', onSelection, options);
		addEventListener('scroll', onScroll, options);
		if (hasNotes() || new URLSearchParams(location.search).has('words')) want();
		return () => {
			stop.abort();
			clearTimeout(timer);
		};
	}, [isHere]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each request
	useEffect(() => {
		let isCurrent = true;
		if (needed && !isHere) {
			loadExtras(locale).then(
				({ Extras }) => isCurrent && setLoaded({ locale, Extras }),
				// The article is readable without them.
				() => {},
			);
		}
		return () => {
			isCurrent = false;
		};
	}, [needed, wanted, locale]);

	return isHere ? <loaded.Extras {...props} isNew={isNew} /> : null;
}
