import type { Element, Nodes, Root } from 'hast';

/** Returns an element's attribute by its hast property name; lists are joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	if (value === true) return '';
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element is hidden by its attributes. */
export function isHidden(element: Element): boolean {
	const hidden = attribute(element, 'hidden');
	if (hidden !== undefined && hidden !== 'until-found') return true;
	return /(^|;)\s*display\s*:\s*none\b/i.test(attribute(element, 'style') ?? '');
}

/** Whether an attribute, as a list of words, contains one of these words. */
export function hasWord(element: Element, name: string, words: readonly string[]): boolean {
	const value = attribute(element, name)?.toLowerCase();
	return value?.split(/\s+/).some((word) => words.includes(word)) ?? false;
}

/** Yields all elements below a node, in document order. */
export function* elementsIn(node: Nodes): Generator<Element> {
	if (!('children' in node)) return;
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		yield child;
		yield* elementsIn(child);
	}
}

/** Returns the first element below a node with one of these names. */
export function firstElement(node: Nodes, ...names: string[]): Element | undefined {
	for (const element of elementsIn(node)) if (names.includes(element.tagName)) return element;
	return undefined;
}

/** Elements whose content is not shown as text. */
const NON_TEXT_ELEMENTS = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'title',
	'head',
	'svg',
	'math',
]);

/** Returns the text in a node, with a line break for each `br`. */
export function textIn(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && /^(br|x-paragraph-break)$/.test(node.tagName)) return '\n';
	if (node.type === 'element' && NON_TEXT_ELEMENTS.has(node.tagName)) return '';
	return 'children' in node ? node.children.map((child) => textIn(child)).join('') : '';
}

/** Returns the parent of each element; valid as long as the tree does not change. */
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

/** Yields an element's ancestors, the nearest first. */
export function* ancestorsOf(element: Element, parents: Map<Element, Element>): Generator<Element> {
	for (let at = parents.get(element); at; at = parents.get(at)) yield at;
}
