import { readEntry, writeEntry } from './history-entry.ts';
import { capturePlace, type Place, scrollTopOf } from './place.ts';

/*
 * Keeps the reader's place while the page changes around it: another language, direction, text
 * size or width, a picture or a font that arrives. The place is taken when the reader scrolls,
 * and put back, in the same frame, when the text is laid out anew. So a change and its undoing
 * end where they began, however the lines were broken in between.
 */

const ENTRY = 'place';
/** How long the reader must rest before the place is written to history, in milliseconds. */
const REST = 120;

let place: Place | null = null;
/** The scroll position that we set ourselves: a scroll event that finds it is not the reader's. */
let own: number | undefined;
/** The scroll position at the last scroll event. */
let last = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whose place is kept, and the width that it was last laid out in. */
let kept: { text: Element; width: number } | undefined;
/** Whether the text of the present history entry isn't shown yet, and so its place can't be known. */
let underway = false;

/** The place that is kept now; null at the top of the page. */
export function currentPlace(): Place | null {
	return place;
}

/** Goes to a place, by default the one that is kept, without animation. False where it is gone. */
export function goToPlace(target: Place | null = place): boolean {
	const top = target ? scrollTopOf(target) : 0;
	if (top === undefined) return false;
	place = target;
	placeShown();
	// Where the page is there already, nothing may stop the reader's own movement.
	if (Math.abs(top - scrollY) > 0.5) window.scrollTo({ top, behavior: 'instant' });
	own = scrollY;
	last = own;
	rememberSoon();
	return true;
}

/** Says that the text of the present history entry is shown: from now on its place is kept. */
export function placeShown(): void {
	underway = false;
	// What waits invisibly for the text that was asked for can't take the focus.
	delete document.documentElement.dataset.swap;
}

/** The place that the present history entry was left at; undefined for a new entry. */
export function rememberedPlace(): Place | null | undefined {
	const kept = readEntry(ENTRY);
	if (kept === null || kept === undefined) return kept;
	const { id, into, below } = kept as Partial<Place>;
	const fits = typeof id === 'string' && typeof into === 'number' && typeof below === 'number';
	return fits ? { id, into, below } : undefined;
}

/**
 * Keeps the place in an element's text until the function that it returns is called.
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
	// Until the entry's own text is there, the place in the old one is none of its business.
	addEventListener(
		'popstate',
		() => {
			underway = true;
		},
		options,
	);
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
		kept = { text, width: text.clientWidth };
		if (place) goToPlace();
	});
	observer.observe(text);
	kept = { text, width: text.clientWidth };
	place = capturePlace();
	// After a reload the text that the place is in may still be on its way.
	underway = rememberedPlace() !== undefined;
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
	const before = last;
	last = scrollY;
	if (own !== undefined && Math.abs(scrollY - own) < 1) return;
	// Only a text that became shorter brings the page back to its end: the place is put back soon.
	if (last < before && last >= document.documentElement.scrollHeight - innerHeight - 1) return;
	// So does one that is set in other lines: its place is put back as soon as that is known.
	if (kept && kept.text.clientWidth !== kept.width) return;
	own = undefined;
	place = capturePlace();
	rememberSoon();
}

function rememberSoon(): void {
	clearTimeout(timer);
	timer = setTimeout(remember, REST);
}

function remember(): void {
	clearTimeout(timer);
	timer = undefined;
	// To write is dear, and on a click the reader is waiting for something else.
	if (!underway && !isSame(rememberedPlace(), place)) writeEntry(ENTRY, place);
}

function isSame(one: Place | null | undefined, other: Place | null): boolean {
	if (!one || !other) return one === other;
	return one.id === other.id && one.into === other.into && one.below === other.below;
}
