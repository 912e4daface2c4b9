import { createHash } from 'node:crypto';

/** Stands for the source of a page's inline style, which differs from page to page. */
export const STYLE_SOURCE = '<!--style-->';

/**
 * The policy of every page: nothing from elsewhere, no inline script or style but the ones that are
 * named by their hash, and no text that becomes markup or code (Trusted Types: the one policy,
 * `browser/trusted-script.ts`, lets through the addresses of the site's own workers).
 */
export function contentSecurityPolicy(inlineScript: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' ${sourceOf(inlineScript)}`,
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

/** What allows an inline script or style: its hash, as a source of the policy. */
export function sourceOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
