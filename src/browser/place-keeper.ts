import { readEntry, writeEntry } from './history-entry.ts';
import { capturePlace, type Place, scrollTopOf } from './place.ts';

/*
 * Keeps the reader's place while the page changes around it: another language, direction, text
 * size or width, a picture or a font that arrives. The place is taken when the reader scrolls,
 * and put back, in the same frame, when the text is laid out anew. So a change and its undoing
 * end where they began, however the lines were broken in between.
 */

const HISTORY_KEY = 'place';
/** How long after the last scrolling the place is written to the history entry, in milliseconds. */
const SCROLL_SETTLE_MS = 120;

let place: Place | null = null;
/** The scroll position that `goToPlace` set: a scroll event that finds it is not the reader's. */
let ownScrollTop: number | undefined;
/** The scroll position at the last scroll event. */
let lastScrollTop = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The element whose place is kept, and the width that it was last laid out in. */
let laidOut: { text: Element; width: number } | undefined;
/**
 * Whether the text of the present history entry is not shown yet, so that its place is not known. So it
 * is after a reload and after going back, from before any page is drawn.
 */
let isPending = false;

if (!import.meta.env.SSR) {
	isPending = rememberedPlace() !== undefined;
	addEventListener('popstate', () => {
		isPending = true;
	});
}

/** The place that is kept now; null at the top of the page. */
export function currentPlace(): Place | null {
	return place;
}

/** Goes to a place, by default the one that is kept, without animation. False where it is gone. */
export function goToPlace(target: Place | null = place): boolean {
	const top = target ? scrollTopOf(target) : 0;
	if (top === undefined) return false;
	place = target;
	markTextShown();
	// Where the page is there already, nothing may stop the reader's own movement.
	if (Math.abs(top - scrollY) > 0.5) window.scrollTo({ top, behavior: 'instant' });
	ownScrollTop = scrollY;
	lastScrollTop = ownScrollTop;
	rememberSoon();
	return true;
}

/** Says that the text of the present history entry is shown: from now on its place is kept. */
export function markTextShown(): void {
	isPending = false;
	// What waits invisibly for the text that was asked for can't take the focus.
	delete document.documentElement.dataset.swap;
}

/** The place that the present history entry was left at; undefined for a new entry. */
export function rememberedPlace(): Place | null | undefined {
	const stored = readEntry(HISTORY_KEY);
	if (stored === null || stored === undefined) return stored;
	const { id, into, below } = stored as Partial<Place>;
	const fits = typeof id === 'string' && typeof into === 'number' && typeof below === 'number';
	return fits ? { id, into, below } : undefined;
}

/**
 * Keeps the place in an element's text until the function that it returns is called. It may begin
 * before or after the reader is brought to a place.
 *
 * @param estimated whether what is far from the screen is not laid out
 */
export function keepPlace(
	text: Element,
	estimated = text.querySelector('[data-lines]') !== null,
): () => void {
	const stop = new AbortController();
	const options = { signal: stop.signal, passive: true };
	history.scrollRestoration = 'manual';
	// What is laid out at last, above the screen, must not push down the rest.
	document.documentElement.style.overflowAnchor = estimated ? 'auto' : 'none';
	addEventListener('scroll', onScroll, options);
	// A click may leave the entry before the reader has rested.
	addEventListener('click', remember, { ...options, capture: true });
	addEventListener(
		'pagehide',
		() => {
			remember();
			// So that a reload is painted where it was left, before any script runs.
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
	// The reader may have been brought to a place before.
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
	// Only a text that became shorter brings the page back to its end: the place is put back soon.
	if (
		lastScrollTop < before &&
		lastScrollTop >= document.documentElement.scrollHeight - innerHeight - 1
	)
		return;
	// So does one that is set in other lines: its place is put back as soon as that is known.
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
	// To write is dear, and on a click the reader is waiting for something else.
	if (!isPending && !isSame(rememberedPlace(), place)) writeEntry(HISTORY_KEY, place);
}

function isSame(one: Place | null | undefined, other: Place | null): boolean {
	if (!one || !other) return one === other;
	return one.id === other.id && one.into === other.into && one.below === other.below;
}
