import { EXAMPLE_ADDRESS } from '../../../core/site/site.ts';
import type { Finding } from '../finding.ts';
import type { HostLimits } from './host-limits.ts';
import type { SiteMeasures } from './measure-site.ts';

/** What a built site was made with. */
interface SiteFacts {
	/** The built site's folder, as findings name it. */
	folder: string;
	address: string;
	/** How many languages the interface has. */
	locales: number;
}

/** Returns an error for each limit of a host that a built site exceeds, and warnings of what it ignores. */
export function checkHost(
	{ folder, address, locales }: SiteFacts,
	site: SiteMeasures,
	{ name, ...host }: HostLimits,
): Finding[] {
	const files =
		'each text has one file fewer by "cards": false in site.json, and by "markdown": false';
	const fewer =
		locales > 1
			? `each of the ${locales} languages of the interface has a page for every text: name fewer in "locales" in site.json; ${files}`
			: `use fewer tags, or make two sites of it; ${files}`;
	const limit = (of: string, has: number, most = Number.POSITIVE_INFINITY, todo = fewer) =>
		has > most
			? [finding('error', of, `${has}, and ${name} takes at most ${most}`, todo)]
			: ([] as Finding[]);
	const finding = (level: Finding['level'], path: string, what: string, todo: string) => ({
		...{ file: folder, path, what, todo, rule: 'host', level },
	});
	const { largest, fullest, headers, redirects } = site;
	const findings = [
		...limit('files', site.files, host.files),
		...limit('bytes', site.bytes, host.siteBytes, `make pictures smaller; ${fewer}`),
		...limit(
			`bytes of ${largest.path}`,
			...([largest.bytes, host.fileBytes, 'make it smaller, or link to it elsewhere'] as const),
		),
		...limit(
			`files and folders in ${fullest.path || 'it'}`,
			...([fullest.entries, host.folderEntries, 'make two sites of it'] as const),
		),
		...limit('rules in _headers', headers.rules, host.headers?.rules, 'write fewer'),
		...limit(
			'characters in a line of _headers',
			...([headers.lineLength, host.headers?.lineLength, 'shorten the line'] as const),
		),
		...limit(
			'redirects in _redirects',
			...([redirects.fixed, host.redirects?.fixed, 'let one rule with * do for many'] as const),
		),
		...limit(
			'redirects with * or :name in _redirects',
			...([redirects.dynamic, host.redirects?.dynamic, 'write fewer'] as const),
		),
	];
	if (!host.headers && headers.rules > 0) {
		const loss = 'all works without, but others can show the site in a frame';
		findings.push(finding('warning', '_headers', `${name} doesn’t read it`, loss));
	}
	if (!host.redirects && redirects.fixed + redirects.dynamic > 0) {
		const instead = 'what "formerly" names has pages that lead on; other rules are not followed';
		findings.push(finding('warning', '_redirects', `${name} doesn’t read it`, instead));
	}
	if (address === EXAMPLE_ADDRESS) {
		const what = `links for search engines and messengers, feeds and the sitemap name ${address}`;
		const todo = 'say where the site is published, and build again';
		findings.push({ ...finding('warning', 'address', what, todo), file: 'site.json' });
	}
	return findings;
}
