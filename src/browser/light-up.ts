/**
 * Lights up ranges of the page's text, or nothing. The text's nodes stay as they are, so that no
 * letter is cut from its neighbour; a browser that can't light text without markup lights nothing.
 *
 * @param name as style sheets know it: `::highlight(name)`
 */
export function highlightRanges(name: string, ranges: readonly Range[]): void {
	if (typeof Highlight === 'undefined' || !CSS.highlights) return;
	if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
	else CSS.highlights.delete(name);
}
