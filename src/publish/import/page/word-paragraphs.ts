import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { attribute, elementsIn, hasWord, textIn } from '../elements/hast-node.ts';

/** The sign of a list item and the spaces behind it, as Word writes them into its HTML. */
const ITEM_SIGN = /^\s*(?:[·•▪§ü✓o–-]|\(?[\p{Nd}a-z]{1,4}[.)])[\s\u00A0]+/u;

/**
 * Makes a heading of the title and lists of the list paragraphs of HTML that Word has written: it marks
 * both by the classes of paragraphs only.
 */
export function readWordParagraphs(page: Root): void {
	const title = [...elementsIn(page)].find((element) =>
		hasWord(element, 'className', ['msotitle']),
	);
	if (title) {
		for (const element of elementsIn(page)) {
			const level = element.tagName.match(/^h([1-5])$/)?.[1];
			if (level) element.tagName = `h${Number(level) + 1}`;
		}
		title.tagName = 'h1';
	}
	for (const element of [...elementsIn(page)]) element.children = withLists(element.children);
}

/** Returns nodes with each run of list paragraphs as a list. */
function withLists(children: readonly ElementContent[]): ElementContent[] {
	if (!children.some(isListParagraph)) return [...children];
	const out: ElementContent[] = [];
	let list: Element | undefined;
	for (const child of children) {
		const item = isListParagraph(child) ? itemOf(child) : undefined;
		if (!item) {
			if (child.type !== 'text' || child.value.trim() !== '') list = undefined;
			out.push(child);
			continue;
		}
		if (list?.tagName !== item.kind && item.level === 1) list = undefined;
		if (!list) {
			list = elementOf(item.kind, []);
			out.push(list);
		}
		let node = item.element;
		for (let level = 1; level < item.level; level++) node = elementOf(item.kind, [node]);
		list.children.push(node);
	}
	return out;
}

const elementOf = (tagName: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});

function isListParagraph(node: Nodes): node is Element {
	if (node.type !== 'element' || node.tagName !== 'p') return false;
	return (
		/\bmsolistparagraph/i.test(attribute(node, 'className') ?? '') ||
		/mso-list:\s*l\d/i.test(attribute(node, 'style') ?? '')
	);
}

function itemOf(paragraph: Element): { element: Element; kind: string; level: number } | undefined {
	const sign = textIn(paragraph).match(ITEM_SIGN)?.[0];
	if (!sign) return undefined;
	removeStart(paragraph, sign.length);
	const level = attribute(paragraph, 'style')?.match(/mso-list:[^;]*level(\d)/i)?.[1] ?? '1';
	const { style: _, ...properties } = paragraph.properties;
	const element = { ...elementOf('li', paragraph.children), properties };
	return { element, kind: /[.)]/.test(sign) ? 'ol' : 'ul', level: Number(level) };
}

/** Removes the first characters of the text in an element. */
function removeStart(element: Element, characters: number): void {
	let left = characters;
	for (const text of textNodesIn(element)) {
		const removed = Math.min(left, text.value.length);
		text.value = text.value.slice(removed);
		left -= removed;
	}
}

function* textNodesIn(node: Nodes): Generator<Text> {
	if (node.type === 'text') yield node;
	if ('children' in node) for (const child of node.children) yield* textNodesIn(child);
}
