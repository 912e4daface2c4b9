import { FILES_PATH, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { locales } from '../../i18n/locales.ts';

/** Headers that a host sends with every file whose path matches the pattern. */
interface HeaderRule {
	/** A path relative to the site's base; a `*` at its end matches anything. */
	pattern: string;
	headers: Readonly<Record<string, string>>;
}

/** Browser features that no page uses, so they are denied, also to injected code. */
const DENIED_FEATURES = [
	...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
	...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/**
 * Headers of every file: policies that a page can't set in a `meta` tag. Its Content Security Policy
 * is in the page, since it has the hash of the page's script; `frame-ancestors` is allowed only in a
 * header (CSP 3, 3.3).
 *
 * `Cross-Origin-Resource-Policy` is missing: previews and feed readers show pictures on other sites.
 * `Strict-Transport-Security` is missing too: it would apply to the whole host, beyond this site, and
 * both hosts redirect http to https by themselves.
 */
const EVERYWHERE = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
};

const SAME_ORIGIN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** For files that keep their address when they change: cached, and revalidated on each use. */
const REVALIDATED = { 'Cache-Control': 'no-cache' };
/** For files whose name contains a hash of their content: cached for a year, in seconds. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The patterns of pages and data, which keep their address when they change. */
const pages = ['', '404.html', SHELL_PATH, ...locales.map((locale) => `${locale}/*`)];
const data = ['service-worker.js', FILES_PATH, 'search/*'];

/**
 * All rules. If two rules match, hosts join the values of a header that both set, so no path may
 * match two rules with the same header.
 */
export const headerRules: readonly HeaderRule[] = [
	{ pattern: '*', headers: EVERYWHERE },
	{ pattern: 'assets/*', headers: { ...SAME_ORIGIN, ...IMMUTABLE } },
	...[...pages, ...data].map((pattern) => ({
		pattern,
		headers: { ...SAME_ORIGIN, ...REVALIDATED },
	})),
	// Texts and their pictures.
	{ pattern: 'articles/*', headers: REVALIDATED },
];

/** Formats the rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export function formatHeaders(base: string): string {
	return headerRules
		.map(({ pattern, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${pattern}\n${lines.join('')}`;
		})
		.join('\n');
}

/** Whether a rule's pattern matches a path relative to the site's base. */
export function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** Returns the headers of the file at a path relative to the site's base. */
export function headersFor(path: string): Record<string, string> {
	const rules = headerRules.filter(({ pattern }) => matches(pattern, path));
	return Object.assign({}, ...rules.map(({ headers }) => headers));
}
