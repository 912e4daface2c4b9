import { createHash } from 'node:crypto';

/** The placeholders for the hashes of a page's inline style and script, which differ from page to page. */
export const STYLE_SOURCE = '<!--style-->';
export const SCRIPT_SOURCE = '<!--script-->';

/**
 * Returns the Content Security Policy of every page: nothing is loaded from other origins, inline
 * scripts and styles only by their hash, and Trusted Types forbid strings as markup or code. The only
 * Trusted Types policy, in `browser/trusted-script.ts`, allows the URLs of the site's workers.
 */
export function contentSecurityPolicy(): string {
	return [
		"default-src 'none'",
		`script-src 'self' ${SCRIPT_SOURCE}`,
		`style-src 'self' ${STYLE_SOURCE}`,
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		'trusted-types matn',
	].join('; ');
}

/**
 * Returns the Content Security Policy that hosts send with every file, from the HTML of a page: also
 * scripts, workers, feeds and pictures that are opened by themselves have one.
 *
 * It is the page's own, except that it allows inline styles: their hashes differ from page to page,
 * and the page's own policy holds too. `frame-ancestors` counts in a header only (CSP 3, 3.3).
 *
 * @throws {Error} if the page has no policy
 */
export function headerPolicy(html: string): string {
	const [, policy] =
		html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/) ?? [];
	if (!policy) throw new Error('The page has no Content Security Policy');
	return policy
		.replace(/style-src [^;]+/, "style-src 'self' 'unsafe-inline'")
		.replace('; base-uri', "; object-src 'none'; frame-ancestors 'none'; base-uri");
}

/** Returns the hash source that allows an inline script or style. */
export function sourceOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
