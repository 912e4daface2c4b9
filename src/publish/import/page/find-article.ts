import type { Element, Root } from 'hast';
import { elementsIn, firstElement, hasWord, parentsIn, textIn } from '../elements/hast-node.ts';
import { foreignParts, linkShare, navigationIn } from './foreign-parts.ts';
import { articleByReadability } from './judge-by-readability.ts';

/** The part of a page that is the article, and the elements in it that are not part of it. */
export interface FoundArticle {
	text: Root | Element;
	skipped: Set<Element>;
	/** The parts of the page around it. */
	outside: Element[];
}

/** Returns the elements of the page outside of its article. */
function outsideOf(node: Root | Element, text: Root | Element): Element[] {
	if (node === text) return [];
	return node.children.flatMap((child) => {
		if (child.type !== 'element' || child === text) return [];
		return [...elementsIn(child)].some((inner) => inner === text)
			? outsideOf(child, text)
			: [child];
	});
}

/** The share of the text of all `article` elements that one must have to be taken for the article. */
const MIN_ARTICLE_SHARE = 0.7;
/** The links that a list must have to be taken for a menu. */
const MIN_MENU_LINKS = 6;
/** The share of its text that must be in links for it to be taken for a menu. */
const MIN_MENU_LINK_SHARE = 0.7;

/**
 * Returns the article of a page: the element that is marked as such, else the whole page if it has
 * no menus or other parts, else the part that Readability finds.
 */
export function findArticle(page: Root): FoundArticle {
	const body = bodyOf(page);
	const marked = markedArticle(body);
	if (marked) {
		return { text: marked, skipped: foreignParts(marked), outside: outsideOf(body, marked) };
	}
	if (!hasChrome(page, body)) return wholePage(page);
	const judged = articleByReadability(page, body);
	return judged ? { ...judged, outside: outsideOf(body, judged.text) } : wholePage(page);
}

/** Returns all of a page, with its menus. */
export function wholePage(page: Root): FoundArticle {
	return { text: bodyOf(page), skipped: new Set(), outside: [] };
}

const bodyOf = (page: Root) => firstElement(page, 'body') ?? page;

function markedArticle(body: Root | Element): Element | undefined {
	const parents = parentsIn(body);
	const articles = [...elementsIn(body)].filter(
		(element) => element.tagName === 'article' && !isWithin(element, 'article', parents),
	);
	const lengths = articles.map((article) => textIn(article).trim().length);
	const longest = articles[lengths.indexOf(Math.max(...lengths))];
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const isMost = Math.max(...lengths) >= total * MIN_ARTICLE_SHARE;
	if (longest && isMost && textIn(longest).length >= proseAround(body, articles)) return longest;
	const mains = [...elementsIn(body)].filter(
		(element) => element.tagName === 'main' || hasWord(element, 'role', ['main']),
	);
	return mains.length === 1 && (articles.length < 2 || isMost) ? mains[0] : undefined;
}

/** Elements of a page that are around its text. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form']);

/** Returns the length of the paragraphs that are in no article, without those of links. */
function proseAround(body: Root | Element, articles: readonly Element[]): number {
	let length = 0;
	for (const child of body.children) {
		if (child.type !== 'element' || AROUND.has(child.tagName) || articles.includes(child)) continue;
		if (child.tagName !== 'p') length += proseAround(child, articles);
		else if (linkShare(child) < 0.5) length += textIn(child).trim().length;
	}
	return length;
}

function isWithin(element: Element, name: string, parents: Map<Element, Element>): boolean {
	for (let at = parents.get(element); at; at = parents.get(at))
		if (at.tagName === name) return true;
	return false;
}

/** Whether a page has other parts than its article; a fragment of HTML never has. */
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
	if (links.length < MIN_MENU_LINKS) return false;
	return linkShare(element) > MIN_MENU_LINK_SHARE;
}
