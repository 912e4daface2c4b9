import { createHash } from 'node:crypto';

/**
 * The policy of every page: nothing from elsewhere, no inline script but the one that is named by
 * its hash, and no text that becomes markup or code (Trusted Types: the one policy,
 * `browser/trusted-script.ts`, lets through the addresses of the site's own workers).
 */
export function contentSecurityPolicy(inlineScript: string): string {
	const hash = createHash('sha256').update(inlineScript).digest('base64');
	return [
		"default-src 'none'",
		`script-src 'self' 'sha256-${hash}'`,
		"style-src 'self'",
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
