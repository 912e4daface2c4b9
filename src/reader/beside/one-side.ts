import { cleanCopy } from '../extras/clean-copy.ts';

/** One of two texts that stand side by side. */
export type Side = 'first' | 'second';

/** Selects the elements of each text: its cells, title and lead. */
const SIDE_SELECTORS: Record<Side, string> = {
	first: 'h1, #_lead, [data-side="first"]',
	second: '[data-side="second"]',
};

/** The text that contains a node; undefined where neither does. */
export function sideOf(node: unknown): Side | undefined {
	const element = node instanceof Element ? node : node instanceof Node && node.parentElement;
	if (!element) return undefined;
	if (element.closest(SIDE_SELECTORS.second)) return 'second';
	return element.closest(SIDE_SELECTORS.first) ? 'first' : undefined;
}

/** The part of a selection that belongs to one text, for the clipboard; undefined if it is empty. */
export function copiedOf(
	selection: Selection,
	side: Side,
): { text: string; html: string } | undefined {
	const copy = document.createElement('div');
	for (const holder of document.querySelectorAll<HTMLElement>(SIDE_SELECTORS[side])) {
		if (!holder.checkVisibility()) continue;
		for (let i = 0; i < selection.rangeCount; i++) {
			const part = within(selection.getRangeAt(i), holder);
			if (part) copy.append(part);
		}
	}
	cleanCopy(copy);
	// A row of notes alone.
	for (const part of [...copy.children]) if (!part.textContent?.trim()) part.remove();
	if (!copy.textContent?.trim()) return undefined;
	const html = copy.innerHTML;
	for (const line of copy.querySelectorAll('br, tr')) line.append('\n');
	for (const cell of copy.querySelectorAll('td + td, th + th')) cell.prepend('\t');
	const text = [...copy.children].map((part) => part.textContent?.trim()).join('\n\n');
	return { text, html };
}

/** A copy of the part of a holder's content in a range, with the holder's language and direction. */
function within(range: Range, holder: HTMLElement): HTMLElement | undefined {
	if (!range.intersectsNode(holder)) return undefined;
	const part = document.createRange();
	part.selectNodeContents(holder);
	if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
		part.setStart(range.startContainer, range.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
		part.setEnd(range.endContainer, range.endOffset);
	if (part.collapsed) return undefined;
	const copy = document.createElement('div');
	const { lang, dir } = holder.closest<HTMLElement>('[lang]') ?? holder;
	copy.lang = lang;
	copy.dir = dir;
	copy.append(part.cloneContents());
	return copy;
}
