/** The page's scroll geometry, in CSS pixels. */
export interface View {
	/** The reading line: the header's lower edge. */
	line: number;
	/** The height of the window. */
	height: number;
	/** How far the page is scrolled down. */
	scrolled: number;
	/** How far it can be scrolled. */
	range: number;
}

/** Distance below the reading line at which a heading still counts as passed, as after a jump to it, in CSS pixels. */
const TOLERANCE_PX = 8;

/**
 * The section at the reading line: the last whose heading has passed it.
 *
 * Near the end of the page the line itself moves down, to its lower edge: every heading passes it
 * at some point, also those of last sections too short to be scrolled to the top
 * (bootstrap #15729). It moves without jumps, so slow scrolling skips none.
 *
 * @param tops the headings' distance from the top of the window, in the order of the text
 * @returns an index, or -1 before the first heading
 */
export function currentSection(tops: readonly number[], view: View): number {
	const { line, height, scrolled, range } = view;
	const travel = height - line;
	const stretch = Math.min(travel, range);
	const near = stretch > 0 ? Math.max(0, 1 - (range - scrolled) / stretch) : 0;
	const reading = line + TOLERANCE_PX + near * travel;
	return tops.findLastIndex((top) => top <= reading);
}
