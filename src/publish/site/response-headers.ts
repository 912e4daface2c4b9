import { ARTICLE_FILES_POLICY } from '../../core/site/file-policy.ts';
import { FILES_PATH, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { locales } from '../../i18n/locales.ts';
import { SETTINGS_SCHEMA_PATH } from '../folder/settings-schema.ts';
import { NOTICES_FILE } from '../licences/licence-notices.ts';
import { LLMS_FILE } from './markdown/llms-text.ts';

/** Headers that a host sends with every file whose path matches the pattern. */
interface HeaderRule {
	/** A path relative to the site's base; `:name` is any one folder, and a `*` at its end matches anything. */
	pattern: string;
	headers: Readonly<Record<string, string>>;
}

/**
 * Browser features that no page uses, so they are denied, also to injected code: those that Chromium
 * knows in 2026 (it complains of others), without those that reading may need (`clipboard-write`, the
 * wake lock), `clipboard-read`, by which tests see what was copied, and what concerns the browser alone
 * (hints, `sync-xhr`, `unload`).
 */
const DENIED_FEATURES = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'captured-surface-control'],
	...['compute-pressure', 'digital-credentials-create'],
	...['digital-credentials-get', 'display-capture', 'encrypted-media', 'gamepad', 'geolocation'],
	...['gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map'],
	...['local-fonts', 'local-network', 'local-network-access', 'loopback-network', 'magnetometer'],
	...['microphone', 'midi', 'on-device-speech-recognition', 'otp-credentials', 'payment'],
	...['private-state-token-issuance', 'private-state-token-redemption'],
	...['publickey-credentials-create', 'publickey-credentials-get', 'serial', 'speaker-selection'],
	...['storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/**
 * Headers of every file. What is missing, and why:
 *
 * - `Strict-Transport-Security` without `includeSubDomains` and `preload`: the site knows nothing of
 *   its host's other names, and a list in browsers can't be left again soon.
 * - `Cross-Origin-Embedder-Policy`: no page embeds other origins, which the policy forbids anyway.
 * - A place that violations are reported to: there is no server to report to.
 * - `X-Frame-Options`: all browsers that are supported know `frame-ancestors`.
 *
 * @param policy see `headerPolicy`
 */
const everywhere = (policy: string) => ({
	'Content-Security-Policy': policy,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Strict-Transport-Security': 'max-age=31536000',
	'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
});

const SAME_ORIGIN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** For pictures: previews and feed readers show them on other sites. */
const CROSS_ORIGIN = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/**
 * The `Cache-Control` of files that keep their address when they change: cached, and revalidated on each
 * use; and of those whose name has a hash of their content: cached for a year, in seconds.
 */
export const CACHED = { byAddress: 'no-cache', byContent: 'public, max-age=31536000, immutable' };
const REVALIDATED = { 'Cache-Control': CACHED.byAddress };
const IMMUTABLE = { 'Cache-Control': CACHED.byContent };

/** Texts as Markdown, where `site-markdown.ts` puts them; hosts send them without their charset, or not as text. */
const markdown = [':locale/:slug/index.md', ':locale/:slug/:lang/index.md'];
const MARKDOWN = { 'Content-Type': 'text/markdown; charset=utf-8' };

/** The patterns of pages and data, which keep their address when they change. */
const pages = ['', '404.html', SHELL_PATH, ...locales.map((locale) => `${locale}/*`)];
const data = ['service-worker.js', FILES_PATH, 'search*'];
const schemas = ['article.schema.json', SETTINGS_SCHEMA_PATH];
const forMachines = ['robots.txt', 'sitemap*', ...schemas, NOTICES_FILE];
const icons = ['icon*', 'apple-touch-icon.png', 'preview.png'];

/** The pictures of titles, which previews on other sites show. */
const CARDS = 'cards/*';

/** The headers whose values add up where hosts join them: of policies all hold. */
const JOINED = 'Content-Security-Policy';

/**
 * All rules. If two rules match, hosts join the values of a header that both set. So no path may match
 * two rules with the same header, except policies.
 */
export function headerRules(policy: string): readonly HeaderRule[] {
	return [
		{ pattern: '*', headers: everywhere(policy) },
		{ pattern: 'assets/*', headers: { ...SAME_ORIGIN, ...IMMUTABLE } },
		...[...pages, ...data].map((pattern) => ({
			pattern,
			headers: { ...SAME_ORIGIN, ...REVALIDATED },
		})),
		// Texts, their pictures and recordings.
		{
			pattern: 'articles/*',
			headers: { [JOINED]: ARTICLE_FILES_POLICY, ...CROSS_ORIGIN, ...REVALIDATED },
		},
		{ pattern: CARDS, headers: { ...CROSS_ORIGIN, ...REVALIDATED } },
		...markdown.map((pattern) => ({ pattern, headers: MARKDOWN })),
		{ pattern: LLMS_FILE, headers: { ...SAME_ORIGIN, ...MARKDOWN } },
		...forMachines.map((pattern) => ({ pattern, headers: SAME_ORIGIN })),
		...icons.map((pattern) => ({ pattern, headers: CROSS_ORIGIN })),
	];
}

/** Formats the rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export function formatHeaders(base: string, policy: string): string {
	return headerRules(policy)
		.map(({ pattern, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${pattern}\n${lines.join('')}`;
		})
		.join('\n');
}

/** Whether a rule's pattern matches a path relative to the site's base. */
export function matches(pattern: string, path: string): boolean {
	const source = pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
	return new RegExp(`^${source}$`, 's').test(path);
}

/** Returns the headers of the file at a path relative to the site's base. */
export function headersFor(path: string, policy: string): Record<string, string> {
	const all: Record<string, string> = {};
	for (const { pattern, headers } of headerRules(policy)) {
		if (!matches(pattern, path)) continue;
		for (const [name, value] of Object.entries(headers))
			all[name] = all[name] ? `${all[name]}, ${value}` : value;
	}
	return all;
}
