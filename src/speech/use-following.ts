import { useCallback, useEffect, useRef, useState } from 'react';
import { readingLine } from '../browser/place.ts';
import { openRestOver } from '../browser/rest-element.ts';
import { highlightRanges } from '../browser/text/light-up.ts';
import type { Words } from '../core/speech/spoken-article.ts';
import { rangeOf } from './sentence-range.ts';

/** The name of the highlight in style sheets. */
const HIGHLIGHT_NAME = 'spoken';
/** Where the sentence comes to stand, as a part of the height between header and bar. */
const REST_AT = 0.2;

/**
 * Highlights the sentence that is read, opens what hides it, and scrolls to it until the reader scrolls.
 *
 * @param bar the element at the screen's lower edge that covers the page
 * @returns whether the page follows, and the function that makes it follow again
 */
export function useFollowing(sentence: Words | undefined, bar: { current: Element | null }) {
	const [isFollowing, setFollowing] = useState(true);
	/** Where the page scrolls to by itself, and how far it still was from there, in CSS pixels. */
	const own = useRef({ top: scrollY, distance: 0 });

	const show = useCallback(() => {
		const range = sentence && rangeOf(sentence);
		const [first] = range?.getClientRects() ?? [];
		if (!range || !first) return;
		const top = readingLine();
		const bottom = bar.current?.getBoundingClientRect().top ?? innerHeight;
		if (first.top >= top && range.getBoundingClientRect().bottom <= bottom) return;
		const aim = scrollY + first.top - top - (bottom - top) * REST_AT;
		const end = document.documentElement.scrollHeight - innerHeight;
		own.current = { top: Math.min(Math.max(0, aim), end), distance: Number.POSITIVE_INFINITY };
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		window.scrollTo({ top: own.current.top, behavior: still ? 'instant' : 'smooth' });
	}, [sentence, bar]);

	useEffect(() => {
		const block = document.getElementById(sentence?.key ?? '');
		if (block) openRestOver(block);
		const range = sentence && rangeOf(sentence);
		highlightRanges(HIGHLIGHT_NAME, range ? [range] : []);
		return () => highlightRanges(HIGHLIGHT_NAME, []);
	}, [sentence]);

	useEffect(() => {
		if (isFollowing) show();
	}, [show, isFollowing]);

	useEffect(() => {
		const leave = () => setFollowing(false);
		const onScroll = () => {
			const distance = Math.abs(scrollY - own.current.top);
			// On its own way the page only comes nearer.
			if (distance > own.current.distance + 1) leave();
			own.current.distance = distance;
		};
		const stop = new AbortController();
		const options = { signal: stop.signal, passive: true };
		addEventListener('scroll', onScroll, options);
		for (const own of ['wheel', 'touchmove']) addEventListener(own, leave, options);
		return () => stop.abort();
	}, []);

	return { isFollowing, follow: () => setFollowing(true) };
}
