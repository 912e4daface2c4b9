import { isFollowingFragment } from './fragment-links.ts';
import { readEntry, writeEntry } from './history-entry.ts';
import { capturePlace, type Place, scrollTopOf } from './place.ts';

/*
 * Preserves the reader's place when the layout changes: another language, direction, text size or
 * width, or a picture or font that has loaded. The place is captured when the reader scrolls, and
 * restored in the same frame when the text is laid out again. It is not captured after a layout change,
 * so a change and its reversal end at the same place.
 */

/** The key of the place in the history entry. */
const HISTORY_KEY = 'place';
/** Delay after the last scroll event before the place is written to the history entry, in milliseconds. */
const SCROLL_SETTLE_MS = 120;

let place: Place | null = null;
/** The scroll position that `goToPlace` set: a scroll event at it was not caused by the reader. */
let ownScrollTop: number | undefined;
/** The scroll position at the last scroll event. */
let lastScrollTop = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The element whose place is preserved, and its width at the last layout, in CSS pixels. */
let laidOut: { text: Element; width: number } | undefined;
/**
 * Whether the text of the current history entry is not shown yet: after a reload or going back, until
 * `markTextShown` is called. The stored place must not be overwritten meanwhile.
 */
let isPending = false;

if (!import.meta.env.SSR) {
	isPending = rememberedPlace() !== undefined;
	addEventListener('popstate', () => {
		isPending = true;
	});
}

/** The reader's place; null at the top of the page. */
export function currentPlace(): Place | null {
	return place;
}

/**
 * Scrolls to a place, by default the reader's, without animation.
 *
 * @returns false where its block does not exist or is not rendered
 */
export function goToPlace(target: Place | null = place): boolean {
	const top = target ? scrollTopOf(target) : 0;
	if (top === undefined) return false;
	place = target;
	markTextShown();
	// At the right position already, `scrollTo` would only interrupt the reader's own scrolling.
	if (Math.abs(top - scrollY) > 0.5) window.scrollTo({ top, behavior: 'instant' });
	ownScrollTop = scrollY;
	lastScrollTop = ownScrollTop;
	rememberSoon();
	return true;
}

/** To be called when the text of the current history entry is shown: from then on its place is stored. */
export function markTextShown(): void {
	isPending = false;
	// Makes the page visible: an invisible element can't take the focus.
	delete document.documentElement.dataset.swap;
}

/** The place stored in the current history entry: null for the top, undefined for a new entry. */
export function rememberedPlace(): Place | null | undefined {
	const stored = readEntry(HISTORY_KEY);
	if (stored === null || stored === undefined) return stored;
	const { id, into, below } = stored as Partial<Place>;
	const fits = typeof id === 'string' && typeof into === 'number' && typeof below === 'number';
	return fits ? { id, into, below } : undefined;
}

/**
 * Preserves the reader's place in an element's text. May be called before or after `goToPlace`.
 *
 * @param estimated whether content far from the screen has an estimated height (`content-visibility`)
 * @returns a function that ends it
 */
export function keepPlace(
	text: Element,
	estimated = text.querySelector('[data-lines]') !== null,
): () => void {
	const stop = new AbortController();
	const options = { signal: stop.signal, passive: true };
	history.scrollRestoration = 'manual';
	// With estimated heights, layout above the screen changes heights there: scroll anchoring compensates.
	document.documentElement.style.overflowAnchor = estimated ? 'auto' : 'none';
	addEventListener('scroll', onScroll, options);
	// A click may leave the entry before the delay is over.
	addEventListener('click', remember, { ...options, capture: true });
	addEventListener(
		'pagehide',
		() => {
			remember();
			// On a reload the browser then restores the scroll position before any script runs.
			history.scrollRestoration = 'auto';
		},
		options,
	);
	addEventListener(
		'pageshow',
		() => {
			history.scrollRestoration = 'manual';
		},
		options,
	);
	const observer = new ResizeObserver(() => {
		laidOut = { text, width: text.clientWidth };
		if (place) goToPlace();
	});
	observer.observe(text);
	laidOut = { text, width: text.clientWidth };
	// `goToPlace` may have been called before.
	place ??= capturePlace();
	rememberSoon();
	return () => {
		stop.abort();
		observer.disconnect();
		history.scrollRestoration = 'auto';
		clearTimeout(timer);
		place = null;
	};
}

function onScroll(): void {
	const before = lastScrollTop;
	lastScrollTop = scrollY;
	if (ownScrollTop !== undefined && Math.abs(scrollY - ownScrollTop) < 1) return;
	// Where the text became shorter, the browser scrolls up to the page's new end. The reader did not: the
	// observer restores the place.
	if (
		lastScrollTop < before &&
		lastScrollTop >= document.documentElement.scrollHeight - innerHeight - 1
	)
		return;
	// The text has another width than at its last layout, which caused this event. The observer, which
	// comes after the event, restores the place.
	if (laidOut && laidOut.text.clientWidth !== laidOut.width) return;
	ownScrollTop = undefined;
	place = capturePlace();
	rememberSoon();
}

function rememberSoon(): void {
	clearTimeout(timer);
	timer = setTimeout(remember, SCROLL_SETTLE_MS);
}

function remember(): void {
	clearTimeout(timer);
	timer = undefined;
	// The entry of a link that was just followed gets the place of its target.
	if (isPending || isFollowingFragment()) return;
	// Writing is slow, and this runs on every click: only a changed place is written.
	if (!isSame(rememberedPlace(), place)) writeEntry(HISTORY_KEY, place);
}

function isSame(one: Place | null | undefined, other: Place | null): boolean {
	if (!one || !other) return one === other;
	return one.id === other.id && one.into === other.into && one.below === other.below;
}
