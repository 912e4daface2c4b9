import { FILES_PATH, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { locales } from '../../i18n/locales.ts';

/** Headers that a host sends with every file whose address a pattern matches. */
interface HeaderRule {
	/** A path below the site's base; a `*` at its end stands for anything. */
	pattern: string;
	headers: Readonly<Record<string, string>>;
}

/** What a page that only shows texts never asks for; whatever came into it can't either. */
const NEVER_USED = [
	...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
	...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/**
 * What a page can't say of itself in a `meta` tag. Its policy stands in the page, since it names the
 * page's own script; only who may frame it is left to a header (CSP 3, 3.3).
 *
 * Nothing here holds back pictures: previews and feed readers show them elsewhere. Nor is there a
 * `Strict-Transport-Security`: it binds all of a host, for long, which is not a site's to decide;
 * both hosts send http to https by themselves.
 */
const EVERYWHERE = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': NEVER_USED.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
};

const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Asked for each time, and not sent again where it is the same. */
const FRESH = { 'Cache-Control': 'no-cache' };
/** A file's name changes with what is in it. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Pages and data, which keep their address when they change. */
const pages = ['', '404.html', SHELL_PATH, ...locales.map((locale) => `${locale}/*`)];
const data = ['service-worker.js', FILES_PATH, 'search/*'];

/**
 * Every rule. Of two that match, hosts join the values of the same header: so none is said twice
 * of one address.
 */
export const headerRules: readonly HeaderRule[] = [
	{ pattern: '*', headers: EVERYWHERE },
	{ pattern: 'assets/*', headers: { ...OWN, ...FOR_EVER } },
	...[...pages, ...data].map((pattern) => ({ pattern, headers: { ...OWN, ...FRESH } })),
	// Texts and their pictures.
	{ pattern: 'articles/*', headers: FRESH },
];

/** The rules as Netlify and Cloudflare Pages read them from a file named `_headers`. */
export function formatHeaders(base: string): string {
	return headerRules
		.map(({ pattern, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${pattern}\n${lines.join('')}`;
		})
		.join('\n');
}

/** Whether a rule is for a path below the site's base. */
export function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** What is sent with the file at a path below the site's base. */
export function headersFor(path: string): Record<string, string> {
	const rules = headerRules.filter(({ pattern }) => matches(pattern, path));
	return Object.assign({}, ...rules.map(({ headers }) => headers));
}
