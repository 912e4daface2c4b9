/** A place in a text: a block, and how far into it the reading line stands. */
export interface Place {
	/** The block's id. */
	id: string;
	/** The part of the block that is above the reading line, 0 to 1. */
	into: number;
	/** How far below the reading line the block begins, in CSS pixels; 0 for a block that crosses it. */
	below: number;
}

/** What holds blocks, and what in it is one. */
const BLOCK_SELECTOR = '[data-blocks] [id]:not([data-aside], [data-aside] *, matn-rest)';

/** Where reading begins on the screen: the lower edge of what is stuck to its top. */
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
		// A block inside the one that was found is nearer, if the line crosses it.
		if (!found || box.top <= line) found = { element, box };
	}
	if (!found) return null;
	const { element, box } = found;
	const below = Math.max(0, box.top - line);
	return { id: element.id, into: below > 0 ? 0 : (line - box.top) / box.height, below };
}

/** The blocks but those of sections above a line: they may not be laid out, and to ask would do it. */
function* blocksFrom(line: number): Generator<Element> {
	let section: Element | null = null;
	let above = false;
	for (const element of document.querySelectorAll(BLOCK_SELECTOR)) {
		const its = element.closest('section');
		if (its !== section) {
			section = its;
			above = its !== null && its.getBoundingClientRect().bottom <= line;
		}
		if (!above) yield element;
	}
}

/** The scroll position that puts a place at the reading line, or undefined where it is gone. */
export function scrollTopOf(place: Place): number | undefined {
	const element = document.getElementById(place.id);
	if (!element || !isRendered(element)) return undefined;
	const box = element.getBoundingClientRect();
	return scrollY + box.top + place.into * box.height - place.below - readingLine();
}

/** Whether an element is laid out, and not inside something that is folded away. */
export function isRendered(element: Element): boolean {
	return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}
