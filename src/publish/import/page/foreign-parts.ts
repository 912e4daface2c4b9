import type { Element, Root } from 'hast';
import {
	ancestorsOf,
	attribute,
	elementsIn,
	firstElement,
	hasWord,
	parentsIn,
	textIn,
} from '../elements/hast-node.ts';

/** Returns the share of an element's text that is in links, 0 to 1. */
export function linkShare(element: Element): number {
	const links = [...elementsIn(element)].filter(({ tagName }) => tagName === 'a');
	const linked = links.reduce((sum, link) => sum + textIn(link).trim().length, 0);
	return linked / Math.max(1, textIn(element).replace(/\s+/g, ' ').trim().length);
}

/** Names of parts that are in articles and no text of them, as classes and ids have them. */
const FOREIGN =
	/(^|[-_])(share|sharing|sharedaddy|social|comments?|respond|related|recommended|recommendations|newsletter|subscribe|signup|promo|advert|ads|breadcrumbs?)([-_]|$)/;
/** The share of an article's text above which a part is text, whatever its name, 0 to 1. */
const MAX_FOREIGN_SHARE = 0.4;

/** Returns the parts of an article that are no text of it: menus, share bars, comments, forms. */
export function foreignParts(article: Element): Set<Element> {
	const skipped = navigationIn(article);
	const most = textIn(article).trim().length * MAX_FOREIGN_SHARE;
	for (const element of elementsIn(article)) {
		const isForm = element.tagName === 'form' && firstElement(element, 'input', 'textarea');
		if (!isForm && !isNamedForeign(element)) continue;
		if (textIn(element).trim().length <= most) skipped.add(element);
	}
	const parents = parentsIn(article);
	const isInner = (element: Element) =>
		[...ancestorsOf(element, parents)].some((outer) => skipped.has(outer));
	return new Set([...skipped].filter((element) => !isInner(element)));
}

export function isNamedForeign(element: Element): boolean {
	if (!/^(div|section|ul|ol|aside|footer)$/.test(element.tagName)) return false;
	const names = [attribute(element, 'className'), attribute(element, 'id')].join(' ').toLowerCase();
	return names.split(/\s+/).some((name) => FOREIGN.test(name));
}

/** Returns the menus in a part of a page. */
export function navigationIn(text: Root | Element): Set<Element> {
	return new Set(
		[...elementsIn(text)].filter(
			(element) => element.tagName === 'nav' || hasWord(element, 'role', ['navigation']),
		),
	);
}
