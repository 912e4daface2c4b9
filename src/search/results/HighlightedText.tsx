import { useLayoutEffect, useRef } from 'react';
import type { Dir } from '../../core/text/direction.ts';
import { drawRuns } from '../../i18n/draw-runs.tsx';

interface HighlightedTextProps {
	text: string;
	dir: Dir;
	/** Ranges of the text, in UTF-16 units. */
	ranges: readonly [number, number][];
}

/** The name of the highlight in style sheets. */
const HIGHLIGHT_NAME = 'found';

/** A text with some of its words highlighted, and its runs isolated. */
export function HighlightedText(props: HighlightedTextProps) {
	return canHighlight() ? <WithHighlightApi {...props} /> : <Marked {...props} />;
}

/** By the CSS Custom Highlight API: no element separates two joined letters. */
function WithHighlightApi({ text, dir, ranges }: HighlightedTextProps) {
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		// A browser's translator may have changed the text.
		if (element.current?.textContent !== text) return;
		const domRanges = rangesIn(element.current, ranges);
		const highlight = CSS.highlights.get(HIGHLIGHT_NAME) ?? new Highlight();
		CSS.highlights.set(HIGHLIGHT_NAME, highlight);
		for (const range of domRanges) highlight.add(range);
		return () => {
			for (const range of domRanges) highlight.delete(range);
		};
	}, [text, ranges]);
	return (
		<span key={text} ref={element}>
			{drawRuns(text, dir)}
		</span>
	);
}

/** Ranges of an element's text, as ranges of its text nodes. */
function rangesIn(element: Element, ranges: HighlightedTextProps['ranges']): Range[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const domRanges = ranges.map(() => new Range());
	let from = 0;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const to = from + node.length;
		for (const [i, [start, end]] of ranges.entries()) {
			if (start >= from && start < to) domRanges[i]?.setStart(node, start - from);
			if (end > from && end <= to) domRanges[i]?.setEnd(node, end - from);
		}
		from = to;
	}
	return domRanges;
}

const canHighlight = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** For browsers without that API. */
function Marked({ text, dir, ranges }: HighlightedTextProps) {
	return drawRuns(text, dir, (part, from) => {
		const clamp = (offset: number) => Math.min(Math.max(offset - from, 0), part.length);
		const ends = [0, ...ranges.flat().map(clamp), part.length];
		return ends.slice(0, -1).map((start, i) => {
			const piece = part.slice(start, ends[i + 1]);
			const Tag = i % 2 === 1 ? 'mark' : 'span';
			// biome-ignore lint/suspicious/noArrayIndexKey: the parts are those of one text, in its order
			return piece && <Tag key={i}>{piece}</Tag>;
		});
	});
}
