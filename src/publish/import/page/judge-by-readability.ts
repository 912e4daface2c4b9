import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { attribute, elementsIn, firstElement, textIn } from '../elements/hast-node.ts';
import { isNamedForeign, linkShare } from './foreign-parts.ts';

/** The attributes that Readability takes into account. */
const JUDGED = {
	className: 'class',
	id: 'id',
	role: 'role',
	rel: 'rel',
	itemProp: 'itemprop',
	href: 'href',
	src: 'src',
	style: 'style',
};
const NOT_JUDGED = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** Elements whose text is theirs, and kept with them; text elsewhere is judged by itself. */
const TEXT_ELEMENTS = new Set(
	'a abbr b bdi bdo big blockquote cite code dd del dfn dt em figcaption font h1 h2 h3 h4 h5 h6 i ins kbd li mark p pre q s samp small span strong sub sup td th time tt u var'.split(
		' ',
	),
);

/**
 * Returns the elements that Readability takes for the article. Since it rewrites what it keeps (div
 * to p, h1 to h2, no asides), it gets a simplified copy of the page with numbered elements; the
 * numbers that are left identify the original elements. The numbers are names of attributes, because
 * Readability merges the attributes of elements that it merges. Text beside blocks, which it moves
 * into paragraphs of its own, is in a numbered `span` that stands for the element around it.
 */
export function articleByReadability(
	page: Root,
	body: Root | Element,
): { text: Root | Element; skipped: Set<Element> } | undefined {
	const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
	const numbered: (Root | Element)[] = [];
	const title = firstElement(page, 'title');
	document.title = title ? textIn({ ...title, tagName: 'span' }) : '';
	const numberedElement = (name: string, original: Root | Element) => {
		const element = document.createElement(name);
		element.setAttribute(`data-n${numbered.push(original)}`, '');
		return element;
	};
	const sketch = (from: Root | Element, to: HTMLElement) => {
		const isText = from.type === 'element' && TEXT_ELEMENTS.has(from.tagName);
		for (const child of from.children) {
			if (child.type === 'text') {
				const text = document.createTextNode(child.value);
				if (isText || child.value.trim() === '') to.append(text);
				else {
					const span = numberedElement('span', from);
					span.append(text);
					to.append(span);
				}
			}
			if (child.type !== 'element' || NOT_JUDGED.has(child.tagName)) continue;
			const name = /^[a-z][a-z0-9-]*$/.test(child.tagName) ? child.tagName : 'span';
			const element = numberedElement(name, child);
			for (const [property, name] of Object.entries(JUDGED)) {
				const value = attribute(child, property);
				if (value !== undefined) element.setAttribute(name, value);
			}
			to.append(element);
			sketch(child, element);
		}
	};
	sketch(body, document.body);
	const content = new Readability(document as unknown as Document, {
		keepClasses: true,
		disableJSONLD: true,
		serializer: (node) => node as globalThis.Element,
	}).parse()?.content;
	if (!content) return undefined;
	const kept = new Set<Root | Element>();
	for (const element of content.querySelectorAll('*')) {
		for (const name of element.getAttributeNames()) {
			const original = numbered[Number(name.match(/^data-n(\d+)$/)?.[1]) - 1];
			if (original) kept.add(original);
		}
	}
	return kept.size > 0 ? narrow(body, kept) : undefined;
}

/** Returns the smallest element that contains all kept elements, and the elements in it to skip. */
function narrow(body: Root | Element, kept: ReadonlySet<Root | Element>) {
	const holds = (element: Element): boolean =>
		kept.has(element) || [...elementsIn(element)].some((inner) => kept.has(inner));
	const title = titleOf(body);
	let text = body;
	while (!kept.has(text)) {
		const holding = text.children.filter((child) => child.type === 'element' && holds(child));
		const only = holding[0];
		if (holding.length !== 1 || only?.type !== 'element' || kept.has(only)) break;
		// What stands between a chapter's title and its first section belongs to it.
		if (title && isWithin(text, title) && !isWithin(only, title)) break;
		text = only;
	}
	const skipped = new Set<Element>();
	const order = [...elementsIn(text)];
	const isKept = (element: Element) => kept.has(element);
	const first = order.findIndex((element) => element === title || isKept(element));
	// What is behind the last kept element, but in one element with the title, is the text's end.
	const end = text !== body && title && order.includes(title) ? order.length : undefined;
	const between = new Set(order.slice(first, end ?? order.findLastIndex(isKept)));
	const prune = (node: Root | Element) => {
		for (const child of node.children) {
			if (child.type !== 'element') continue;
			if (holds(child)) prune(child);
			else if (!isSmall(child) && !(between.has(child) && isProse(child))) skipped.add(child);
		}
	};
	prune(text);
	return { text, skipped };
}

/** Returns the title of a page: its only heading of the first level. */
function titleOf(body: Root | Element): Element | undefined {
	const headings = [...elementsIn(body)].filter(
		(element) => element.tagName === 'h1' && textIn(element).trim() !== '',
	);
	return headings.length === 1 ? headings[0] : undefined;
}

const isWithin = (outer: Root | Element, inner: Element) =>
	[...elementsIn(outer)].some((element) => element === inner);

/** Whether an element is a line break or an empty anchor, which Readability drops by accident. */
const isSmall = (element: Element) =>
	textIn(element).trim() === '' && !firstElement(element, 'img');

/** The least text in one element by which a part is prose, in characters. */
const MIN_PROSE = 80;
/** The largest share of a text in links by which it is prose, 0 to 1. */
const MAX_LINK_SHARE = 0.5;

/** A paragraph that is an address: a menu has words. */
const REFERENCE = /^\P{L}*https?:\/\/\S+\s*$/u;

/** Whether a part is prose, as a box of a handbook is, which Readability drops by its class. */
function isProse(element: Element): boolean {
	if (isNamedForeign(element) || /^(nav|footer|form|aside)$/.test(element.tagName)) return false;
	if (REFERENCE.test(textIn(element))) return true;
	const hasProse = [element, ...elementsIn(element)].some(({ children }) => {
		const own = children.map((child) => (child.type === 'text' ? child.value.trim() : ''));
		return own.join('').length >= MIN_PROSE;
	});
	return hasProse && linkShare(element) < MAX_LINK_SHARE;
}
