/** A place in a text: the position of the reading line relative to a block. */
export interface Place {
	/** The block's id. */
	id: string;
	/** The fraction of the block's height that is above the reading line, 0 to 1. */
	into: number;
	/** Distance from the reading line down to the block's top, in CSS pixels; 0 if the block crosses the line. */
	below: number;
}

/** Selects the blocks of the text. */
const BLOCK_SELECTOR = '[data-blocks] [id]:not([data-aside], [data-aside] *, matn-rest)';

/** The reading line: the distance of the header's lower edge from the top of the window, in CSS pixels. */
export function readingLine(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
}

/** The place at the reading line; null at the top of the page, or where there is no text. */
export function capturePlace(): Place | null {
	if (scrollY < 1) return null;
	const line = readingLine();
	let found: { element: Element; box: DOMRect } | undefined;
	for (const element of blocksFrom(line)) {
		if (found && !found.element.contains(element)) break;
		const box = element.getBoundingClientRect();
		if (box.height === 0 || box.bottom <= line || !isRendered(element)) continue;
		// A nested block is more precise, if the line crosses it.
		if (!found || box.top <= line) found = { element, box };
	}
	if (!found) return null;
	const { element, box } = found;
	const below = Math.max(0, box.top - line);
	return { id: element.id, into: below > 0 ? 0 : (line - box.top) / box.height, below };
}

/** The blocks except those in sections above a line: measuring a block there would force its layout. */
function* blocksFrom(line: number): Generator<Element> {
	let section: Element | null = null;
	let above = false;
	for (const element of document.querySelectorAll(BLOCK_SELECTOR)) {
		const its = element.closest('section:not(.heading)');
		if (its !== section) {
			section = its;
			above = its !== null && its.getBoundingClientRect().bottom <= line;
		}
		if (!above) yield element;
	}
}

/**
 * The scroll position that puts a place at the reading line, in CSS pixels; undefined where the block does
 * not exist or is not rendered.
 */
export function scrollTopOf(place: Place): number | undefined {
	const element = document.getElementById(place.id);
	if (!element || !isRendered(element)) return undefined;
	const box = element.getBoundingClientRect();
	return scrollY + box.top + place.into * box.height - place.below - readingLine();
}

/** Whether an element is rendered, that is not inside a hidden or collapsed one. */
export function isRendered(element: Element): boolean {
	return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}
