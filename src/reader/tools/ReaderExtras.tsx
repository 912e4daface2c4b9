import { type ComponentType, useEffect, useReducer, useState } from 'react';
import { hasBookmarks } from '../../browser/has-bookmarks.ts';
import { rememberedPlace } from '../../browser/place-keeper.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { ExtrasProps } from '../extras/Extras.tsx';
import { loadExtras } from './load-extras.ts';

/** How long after the first scrolling the reader is taken to be reading, in milliseconds. */
const EXTRAS_DELAY_MS = 3000;

/**
 * What an article's page can do beyond showing it, loaded when it is first needed: for a link that
 * found no target or names a passage, for a selection, and to remember where the reader was.
 */
export function ReaderExtras(props: Omit<ExtrasProps, 'isNew'>) {
	const { locale } = useMessages();
	const [isNew] = useState(
		() => !import.meta.env.SSR && rememberedPlace() === undefined && !location.hash,
	);
	// How often they were wanted: what got lost is asked for again as the reader reads on.
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
		if (new URLSearchParams(location.search).has('words')) want();
		return () => {
			stop.abort();
			clearTimeout(timer);
		};
	}, [isHere]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: as often as they are wanted
	useEffect(() => {
		let isCurrent = true;
		if (needed && !isHere) {
			loadExtras(locale).then(
				({ Extras }) => isCurrent && setLoaded({ locale, Extras }),
				// Without them the article reads as well.
				() => {},
			);
		}
		return () => {
			isCurrent = false;
		};
	}, [needed, wanted, locale]);

	return isHere ? <loaded.Extras {...props} isNew={isNew} /> : null;
}
