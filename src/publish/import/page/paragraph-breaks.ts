import type { Element, ElementContent, Root, RootContent } from 'hast';
import { elementsIn } from '../elements/hast-node.ts';

/** The name of the element that stands for two or more line breaks: paragraphs end there. */
export const PARAGRAPH_BREAK = 'x-paragraph-break';

/** Makes a paragraph's end of each run of two or more line breaks. */
export function markParagraphBreaks(page: Root): void {
	for (const element of [...elementsIn(page)]) {
		if (element.tagName !== 'pre') element.children = withBreaks(element.children);
	}
}

function withBreaks(children: readonly ElementContent[]): ElementContent[] {
	const out: ElementContent[] = [];
	for (let at = 0; at < children.length; at++) {
		const end = endOfBreaks(children, at);
		const count = children.slice(at, end).filter(isBreak).length;
		if (count > 1) {
			out.push(PARAGRAPH_END());
			at = end - 1;
		} else out.push(children[at] as ElementContent);
	}
	return out;
}

const PARAGRAPH_END = (): Element => ({
	type: 'element',
	tagName: PARAGRAPH_BREAK,
	properties: {},
	children: [],
});

/** Returns the index after the last line break of a run that begins at an index. */
function endOfBreaks(children: readonly ElementContent[], from: number): number {
	let end = from;
	for (let at = from; at < children.length; at++) {
		const node = children[at] as ElementContent;
		if (isBreak(node)) end = at + 1;
		else if (at === from || node.type !== 'text' || node.value.trim() !== '') break;
	}
	return end;
}

const isBreak = (node: RootContent) => node.type === 'element' && node.tagName === 'br';
