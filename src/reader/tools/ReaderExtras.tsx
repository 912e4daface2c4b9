import { type ComponentType, useEffect, useState } from 'react';
import { hasBookmarks, hasNotes } from '../../browser/is-stored.ts';
import { rememberedPlace } from '../../browser/place-keeper.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { ExtrasProps } from '../extras/Extras.tsx';
import { loadExtras } from './load-extras.ts';

/** Delay after the first scroll event before the extras are loaded, in milliseconds. */
const EXTRAS_DELAY_MS = 3000;

/**
 * Loads the extras when they are first needed: for a fragment without a block, a passage in the address, a
 * selection, and bookmarks.
 */
export function ReaderExtras(props: Omit<ExtrasProps, 'isNew'>) {
	const { locale } = useMessages();
	const [isNew] = useState(
		() => !import.meta.env.SSR && rememberedPlace() === undefined && !location.hash,
	);
	const [loaded, setLoaded] = useState<{ locale: string; Extras: ComponentType<ExtrasProps> }>();
	const isHere = loaded?.locale === locale;
	const isNeeded = loaded || props.lost !== undefined || hasNotes() || (isNew && hasBookmarks());

	// biome-ignore lint/correctness/useExhaustiveDependencies: whether they are needed is asked on arrival
	useEffect(() => {
		if (isHere) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stop = new AbortController();
		const { signal } = stop;
		// After a failure, further scrolling loads them again; the article is readable without them.
		const load = () =>
			loadExtras(locale).then(
				({ Extras }) => signal.aborted || setLoaded({ locale, Extras }),
				() => {},
			);
		const onSelection = () => document.getSelection()?.isCollapsed === false && load();
		const onScroll = () => {
			timer ??= setTimeout(() => {
				timer = undefined;
				load();
			}, EXTRAS_DELAY_MS);
		};
		document.addEventListener('selectionchange', onSelection, { signal });
		addEventListener('scroll', onScroll, { signal });
		if (isNeeded || /[?&]words=/.test(location.search)) load();
		return () => {
			stop.abort();
			clearTimeout(timer);
		};
	}, [isHere, locale, props.lost]);

	return isHere ? <loaded.Extras {...props} isNew={isNew} /> : null;
}
