import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { attribute, elementsIn, firstElement, hasWord, parentsIn, textIn } from './hast-node.ts';

/** The part of a page that is the article, and what in it is not. */
export interface FoundArticle {
	text: Root | Element;
	skipped: Set<Element>;
	/** The parts of the page around it. */
	outside: Element[];
}

/** What stands on the page beside the way down to its article. */
function outsideOf(node: Root | Element, text: Root | Element): Element[] {
	if (node === text) return [];
	return node.children.flatMap((child) => {
		if (child.type !== 'element' || child === text) return [];
		return [...elementsIn(child)].some((inner) => inner === text)
			? outsideOf(child, text)
			: [child];
	});
}

/** Of the text of all `article` elements, how much the longest must have to be the article. */
const MOST_OF_IT = 0.7;
/** A menu has so many links, and so much of its text is in them. */
const MENU_LINKS = 6;
const MENU_SHARE = 0.7;

/**
 * The article of a page: what its elements say it is, else all of a page that has nothing else,
 * else what Readability finds.
 */
export function findArticle(page: Root): FoundArticle {
	const body = firstElement(page, 'body') ?? page;
	const whole: FoundArticle = { text: body, skipped: new Set(), outside: [] };
	const marked = markedArticle(body);
	if (marked) {
		return { text: marked, skipped: navigationIn(marked), outside: outsideOf(body, marked) };
	}
	if (!hasChrome(page, body)) return whole;
	return articleByReadability(page, body) ?? whole;
}

function markedArticle(body: Root | Element): Element | undefined {
	const parents = parentsIn(body);
	const articles = [...elementsIn(body)].filter(
		(element) => element.tagName === 'article' && !isWithin(element, 'article', parents),
	);
	const lengths = articles.map((article) => textIn(article).trim().length);
	const longest = articles[lengths.indexOf(Math.max(...lengths))];
	const total = lengths.reduce((sum, length) => sum + length, 0);
	if (longest && Math.max(...lengths) >= total * MOST_OF_IT) return longest;
	const mains = [...elementsIn(body)].filter(
		(element) => element.tagName === 'main' || hasWord(element, 'role', ['main']),
	);
	return mains.length === 1 && articles.length < 2 ? mains[0] : undefined;
}

function isWithin(element: Element, name: string, parents: Map<Element, Element>): boolean {
	for (let at = parents.get(element); at; at = parents.get(at))
		if (at.tagName === name) return true;
	return false;
}

function navigationIn(text: Root | Element): Set<Element> {
	return new Set(
		[...elementsIn(text)].filter(
			(element) => element.tagName === 'nav' || hasWord(element, 'role', ['navigation']),
		),
	);
}

/** Whether a page has more on it than its article. A fragment is taken for what was meant. */
function hasChrome(page: Root, body: Root | Element): boolean {
	const head = firstElement(page, 'head');
	if (!head?.children.some((child) => child.type === 'element')) return false;
	if (navigationIn(body).size > 0) return true;
	const outer = body.children.map((child) => (child.type === 'element' ? child.tagName : ''));
	if (outer.some((name) => name === 'header' || name === 'footer' || name === 'aside')) return true;
	return [...elementsIn(body)].some(isMenu);
}

function isMenu(element: Element): boolean {
	if (!/^(ul|ol|div|section|table|p)$/.test(element.tagName)) return false;
	const links = [...elementsIn(element)].filter(({ tagName }) => tagName === 'a');
	if (links.length < MENU_LINKS) return false;
	const linked = links.reduce((sum, link) => sum + textIn(link).trim().length, 0);
	return linked > textIn(element).replace(/\s+/g, ' ').length * MENU_SHARE;
}

/** What Readability judges by; its verdict is all that is taken from it. */
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

/**
 * Readability rewrites what it keeps (div to p, h1 to h2, no asides), so it works on a sketch of
 * the page whose elements carry numbers, and the numbers that are left say what to read. They are
 * names of attributes, because it merges the attributes of elements that it merges.
 */
function articleByReadability(page: Root, body: Root | Element): FoundArticle | undefined {
	const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
	const numbered: Element[] = [];
	const title = firstElement(page, 'title');
	document.title = title ? textIn({ ...title, tagName: 'span' }) : '';
	const sketch = (from: Root | Element, to: HTMLElement) => {
		for (const child of from.children) {
			if (child.type === 'text') to.append(document.createTextNode(child.value));
			if (child.type !== 'element' || NOT_JUDGED.has(child.tagName)) continue;
			const element = document.createElement(
				/^[a-z][a-z0-9-]*$/.test(child.tagName) ? child.tagName : 'span',
			);
			for (const [property, name] of Object.entries(JUDGED)) {
				const value = attribute(child, property);
				if (value !== undefined) element.setAttribute(name, value);
			}
			element.setAttribute(`data-n${numbered.push(child)}`, '');
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
	const kept = new Set<Element>();
	for (const element of content.querySelectorAll('*')) {
		for (const name of element.getAttributeNames()) {
			const original = numbered[Number(name.match(/^data-n(\d+)$/)?.[1]) - 1];
			if (original) kept.add(original);
		}
	}
	return kept.size > 0 ? narrow(body, kept) : undefined;
}

/** The smallest part of the page that holds all that is kept, and what in it is not kept. */
function narrow(body: Root | Element, kept: ReadonlySet<Element>): FoundArticle {
	const holds = (element: Element): boolean =>
		kept.has(element) || [...elementsIn(element)].some((inner) => kept.has(inner));
	let text = body;
	for (;;) {
		const holding = text.children.filter((child) => child.type === 'element' && holds(child));
		const only = holding[0];
		if (holding.length !== 1 || only?.type !== 'element' || kept.has(only)) break;
		text = only;
	}
	const skipped = new Set<Element>();
	const prune = (node: Root | Element) => {
		for (const child of node.children) {
			if (child.type !== 'element') continue;
			if (holds(child)) prune(child);
			else if (!isSmall(child)) skipped.add(child);
		}
	};
	prune(text);
	return { text, skipped, outside: outsideOf(body, text) };
}

/** Line breaks and empty anchors are not what Readability means to leave out. */
const isSmall = (element: Element) =>
	textIn(element).trim() === '' && !firstElement(element, 'img');
