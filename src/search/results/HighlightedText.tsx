import { useLayoutEffect, useRef } from 'react';

interface HighlightedTextProps {
	text: string;
	/** Ranges of the text, in UTF-16 units. */
	ranges: readonly [number, number][];
}

/** The name of the highlight in style sheets. */
const HIGHLIGHT_NAME = 'found';

/** A text with some of its words highlighted. */
export function HighlightedText({ text, ranges }: HighlightedTextProps) {
	return canHighlight() ? <WithHighlightApi text={text} ranges={ranges} /> : marked(text, ranges);
}

/** By the CSS Custom Highlight API: no element separates two joined letters. */
function WithHighlightApi({ text, ranges }: HighlightedTextProps) {
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		const node = element.current?.firstChild;
		if (!node || node.nodeValue !== text) return;
		const domRanges = ranges.map(([start, end]) => {
			const range = new Range();
			range.setStart(node, start);
			range.setEnd(node, end);
			return range;
		});
		const highlight = CSS.highlights.get(HIGHLIGHT_NAME) ?? new Highlight();
		CSS.highlights.set(HIGHLIGHT_NAME, highlight);
		for (const range of domRanges) highlight.add(range);
		return () => {
			for (const range of domRanges) highlight.delete(range);
		};
	}, [text, ranges]);
	return <span ref={element}>{text}</span>;
}

const canHighlight = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** For browsers without that API. */
function marked(text: string, ranges: readonly [number, number][]) {
	const ends = [0, ...ranges.flat(), text.length];
	return ends.slice(0, -1).map((start, i) => {
		const part = text.slice(start, ends[i + 1]);
		// biome-ignore lint/suspicious/noArrayIndexKey: the parts are those of one text, in its order
		return i % 2 === 1 ? <mark key={i}>{part}</mark> : <span key={i}>{part}</span>;
	});
}
