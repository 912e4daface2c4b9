/**
 * Highlights ranges of the page's text with the CSS Custom Highlight API, which adds no elements: an
 * element would separate joined letters. Without the API, nothing is highlighted.
 *
 * @param name the name in style sheets: `::highlight(name)`
 * @param ranges replace the earlier ones of this name; none removes the highlight
 */
export function highlightRanges(name: string, ranges: readonly Range[]): void {
	if (typeof Highlight === 'undefined' || !CSS.highlights) return;
	if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
	else CSS.highlights.delete(name);
}
