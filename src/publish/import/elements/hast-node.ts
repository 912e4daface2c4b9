import type { Element, Nodes, Root } from 'hast';

/** An element's attribute by the name that hast gives it, lists joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	if (value === true) return '';
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element is on the page but not to be seen. */
export function isHidden(element: Element): boolean {
	const hidden = attribute(element, 'hidden');
	if (hidden !== undefined && hidden !== 'until-found') return true;
	return /(^|;)\s*display\s*:\s*none\b/i.test(attribute(element, 'style') ?? '');
}

/** Whether one of an attribute's words is among these. */
export function hasWord(element: Element, name: string, words: readonly string[]): boolean {
	const value = attribute(element, name)?.toLowerCase();
	return value?.split(/\s+/).some((word) => words.includes(word)) ?? false;
}

/** All elements below a node, in the order of the source. */
export function* elementsIn(node: Nodes): Generator<Element> {
	if (!('children' in node)) return;
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		yield child;
		yield* elementsIn(child);
	}
}

/** The first element below a node with one of these names. */
export function firstElement(node: Nodes, ...names: string[]): Element | undefined {
	for (const element of elementsIn(node)) if (names.includes(element.tagName)) return element;
	return undefined;
}

/** What no reader sees as text. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'svg', 'math']);

/** The text in a node; a line break for each `br`. */
export function textIn(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.tagName === 'br') return '\n';
	if (node.type === 'element' && UNSEEN.has(node.tagName)) return '';
	return 'children' in node ? node.children.map((child) => textIn(child)).join('') : '';
}

/** Each element's parent, for a tree that does not change. */
export function parentsIn(root: Root | Element): Map<Element, Element> {
	const parents = new Map<Element, Element>();
	for (const element of elementsIn(root)) {
		for (const child of element.children) {
			if (child.type === 'element') parents.set(child, element);
		}
	}
	if (root.type === 'element') {
		for (const child of root.children) if (child.type === 'element') parents.set(child, root);
	}
	return parents;
}

/** The elements around one, the nearest first. */
export function* ancestorsOf(element: Element, parents: Map<Element, Element>): Generator<Element> {
	for (let at = parents.get(element); at; at = parents.get(at)) yield at;
}
