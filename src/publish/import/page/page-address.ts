import type { Element, Root } from 'hast';
import { attribute, elementsIn, firstElement, hasWord } from '../elements/hast-node.ts';

/** The comment that browsers write at the start of a saved page: its URL's length, and its URL. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/;

/** Where a page was before it was saved. */
export interface PageAddress {
	/** The URL against which its relative links are resolved; undefined if the page doesn't say it. */
	base?: string;
	/** The URLs that are the page's own. */
	own: string[];
	/** The one of them that is its source's: the canonical one if it has one. */
	source?: string;
}

/**
 * Returns where a page was: from the option, else the comment of the browser that saved it, else its
 * canonical link or `og:url`; a `base` element is resolved against that.
 */
export function pageAddress(page: Root, given: string | undefined): PageAddress {
	const elements = [...elementsIn(page)];
	const canonical = elements.find(
		(element) => element.tagName === 'link' && hasWord(element, 'rel', ['canonical']),
	);
	const shared = elements.find(
		(element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:url',
	);
	const linked = webUrl(canonical && attribute(canonical, 'href'));
	const named = linked ?? webUrl(shared && attribute(shared, 'content'));
	const own = [webUrl(given), webUrl(savedFrom(page)), named].filter((url) => url !== undefined);
	const base = firstElement(page, 'base');
	const based = base && webUrl(attribute(base, 'href'), own[0]);
	return {
		base: based ?? own[0],
		own: based ? [...own, based] : own,
		source: webUrl(given) ?? named ?? own[0],
	};
}

function savedFrom(page: Root): string | undefined {
	for (const node of page.children) {
		const url = node.type === 'comment' ? node.value.match(SAVED_FROM)?.[1] : undefined;
		if (url) return url;
	}
	return undefined;
}

function webUrl(raw: string | undefined, base?: string): string | undefined {
	if (raw === undefined || !URL.canParse(raw, base)) return undefined;
	const { protocol, href } = new URL(raw, base);
	return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Makes links that name the page's own URL before `#` links within the page, as they were. */
export function shortenOwnLinks(page: Root, { base, own }: PageAddress): void {
	const bare = new Set(own.map(withoutHash));
	for (const element of elementsIn(page)) {
		const href = hrefOf(element);
		if (!href || href.startsWith('#') || !href.includes('#') || !URL.canParse(href, base)) continue;
		const url = new URL(href, base);
		if (bare.has(withoutHash(url.href))) element.properties.href = url.hash;
	}
}

const hrefOf = (element: Element) =>
	element.tagName === 'a' ? attribute(element, 'href')?.trim() : undefined;

const withoutHash = (url: string) => url.replace(/#.*$/, '').replace(/^http:/, 'https:');
