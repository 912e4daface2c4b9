const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const RELATIVE_BASE = 'https://relative.invalid';

function parse(href: string): URL | undefined {
	return URL.canParse(href, RELATIVE_BASE) ? new URL(href, RELATIVE_BASE) : undefined;
}

/**
 * Whether a link may stand in an article: http, https, mailto, tel, or relative.
 *
 * The URL parser decides, not a pattern: it sees through `java\tscript:` and the like
 * (WHATWG URL, 4.4).
 */
export function isSafeHref(href: string): boolean {
	const url = parse(href);
	return url !== undefined && SAFE_PROTOCOLS.has(url.protocol);
}

/** Whether a link stays on the site. */
export function isRelativeHref(href: string): boolean {
	return parse(href)?.origin === RELATIVE_BASE;
}
