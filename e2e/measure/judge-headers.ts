/** What a host answered for one kind of file. */
export interface Answer {
	kind: string;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** The policy in a page's HTML; '' for other files. */
	metaPolicy: string;
	/** Whether browsers open it as a page of the site. */
	isPage: boolean;
}

interface Rule {
	/** Mozilla's HTTP Observatory, or the number in OWASP ASVS 5. */
	source: string;
	asks: string;
	holds: (answer: Answer) => boolean;
	/** What the site leaves out, and why. */
	except?: { kinds: 'all' | readonly string[]; reason: string };
}

const PAGES = ['the start page', 'an article', 'the library'];
/** Texts that the preview server sends without a charset. */
const UNCHARTED = [...PAGES, 'a feed', 'a style sheet', 'the sitemap', 'the licences'];
const NOT_PAGES = [
	...['a feed', 'a manifest', 'a text', 'the search index', 'a script', 'a style sheet', 'a face'],
	...[
		'the service worker',
		'a drawing',
		'an icon',
		'a preview',
		'a card',
		'the sitemap',
		'the schema',
	],
	...['the licences', 'a text as Markdown', 'the list of texts for language models'],
];

const YEAR_SECONDS = 31_536_000;

/** The policies that hold together, each with its directives. */
function policiesOf({ headers, metaPolicy }: Answer): Map<string, string[]>[] {
	const header = headers['content-security-policy'] ?? '';
	return [...header.split(','), metaPolicy].filter(Boolean).map(
		(policy) =>
			new Map(
				policy.split(';').map((directive) => {
					const [name = '', ...sources] = directive.trim().split(/\s+/);
					return [name, sources] as const;
				}),
			),
	);
}

/** Whether one of the policies that hold restricts a directive, or what it falls back to, as asked. */
function restricts(answer: Answer, name: string, asked: (sources: string[]) => boolean): boolean {
	return policiesOf(answer).some((policy) => {
		const sources = policy.get(name) ?? (name.endsWith('-src') && policy.get('default-src'));
		return sources ? asked(sources) : false;
	});
}

const isNone = (sources: string[]) => sources.join() === "'none'";
const isStrict = (sources: string[]) =>
	!sources.some((source) => /^(\*|'unsafe-.*|data:|blob:|https?:)$/.test(source));
const value = ({ headers }: Answer, name: string) => headers[name] ?? '';
const maxAge = (answer: Answer) =>
	Number(/max-age=(\d+)/.exec(value(answer, 'strict-transport-security'))?.[1] ?? 0);

/** What both ask of a site of files, with no cookies, forms or accounts. */
export const rules: readonly Rule[] = [
	{
		source: 'Observatory',
		asks: "a policy whose default is 'none', and no unsafe scripts",
		holds: (answer) =>
			restricts(answer, 'default-src', isNone) && restricts(answer, 'script-src', isStrict),
	},
	{
		source: 'Observatory',
		asks: 'a policy without unsafe styles',
		holds: (answer) => restricts(answer, 'style-src', isStrict),
		except: {
			kinds: NOT_PAGES,
			reason:
				"hashes of inline styles differ from page to page, so only the page's own policy has them; other files have no styles, but pictures have",
		},
	},
	{
		source: 'Observatory',
		asks: 'Strict-Transport-Security of six months',
		holds: (answer) => maxAge(answer) >= YEAR_SECONDS / 2,
	},
	{
		source: 'Observatory, ASVS 3.4.4',
		asks: 'X-Content-Type-Options: nosniff',
		holds: (answer) => value(answer, 'x-content-type-options') === 'nosniff',
	},
	{
		source: 'Observatory, ASVS 3.4.6',
		asks: 'frame-ancestors, or X-Frame-Options',
		holds: (answer) => restricts(answer, 'frame-ancestors', isNone),
	},
	{
		source: 'Observatory, ASVS 3.4.5',
		asks: 'a Referrer-Policy that gives other sites no path',
		holds: (answer) =>
			/^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
				value(answer, 'referrer-policy'),
			),
	},
	{
		source: 'Observatory, ASVS 3.5.8',
		asks: 'Cross-Origin-Resource-Policy',
		holds: (answer) =>
			/^(same-origin|same-site|cross-origin)$/.test(value(answer, 'cross-origin-resource-policy')),
	},
	{
		source: 'Observatory, ASVS 3.4.2',
		asks: 'no Access-Control-Allow-Origin',
		holds: (answer) => value(answer, 'access-control-allow-origin') === '',
	},
	{
		source: 'ASVS 3.2.1',
		asks: 'a file that is opened by itself does nothing: sandbox, where browsers show it',
		holds: (answer) =>
			!/svg|html/.test(value(answer, 'content-type')) ||
			answer.isPage ||
			/^(an icon)$/.test(answer.kind) ||
			policiesOf(answer).some((policy) => policy.has('sandbox')),
	},
	{
		source: 'ASVS 3.4.1',
		asks: 'Strict-Transport-Security of a year',
		holds: (answer) => maxAge(answer) >= YEAR_SECONDS,
	},
	{
		source: 'ASVS 3.4.1 (L2)',
		asks: 'Strict-Transport-Security with includeSubDomains',
		holds: (answer) => /includeSubDomains/i.test(value(answer, 'strict-transport-security')),
		except: {
			kinds: 'all',
			reason: "the site knows nothing of its host's other names; who owns them all may add it",
		},
	},
	{
		source: 'ASVS 3.4.3',
		asks: "a policy with object-src 'none' and base-uri 'none'",
		holds: (answer) => ['object-src', 'base-uri'].every((name) => restricts(answer, name, isNone)),
	},
	{
		source: 'ASVS 3.4.3 (L3)',
		asks: 'scripts of a page by hashes or nonces',
		holds: (answer) =>
			restricts(answer, 'script-src', (sources) =>
				sources.some((source) => /^'(sha256|nonce)-/.test(source)),
			),
	},
	{
		source: 'ASVS 3.4.7 (L3)',
		asks: 'a place that violations are reported to',
		holds: (answer) => policiesOf(answer).some((policy) => policy.has('report-to')),
		except: {
			kinds: 'all',
			reason: 'files have no server to report to, and readers are not watched',
		},
	},
	{
		source: 'ASVS 3.4.8 (L3)',
		asks: 'Cross-Origin-Opener-Policy of same-origin',
		holds: (answer) => value(answer, 'cross-origin-opener-policy') === 'same-origin',
	},
	{
		source: 'ASVS 3.7.4 (L3)',
		asks: "the host on browsers' list for Strict-Transport-Security",
		holds: (answer) => /preload/i.test(value(answer, 'strict-transport-security')),
		except: {
			kinds: 'all',
			reason: "it is the publisher's decision for the whole host, and can't be undone soon",
		},
	},
	{
		source: 'ASVS 4.1.1',
		asks: 'a Content-Type, of texts with its charset',
		holds: (answer) => {
			const type = value(answer, 'content-type');
			return /^text\/(?!javascript)|\+?xml/.test(type) && !type.includes('svg')
				? /charset=utf-8/i.test(type)
				: type !== '';
		},
		except: {
			kinds: UNCHARTED,
			reason:
				'hosts choose types by the names of files; pages, feeds and the sitemap say UTF-8 in their first lines, and the rest is ASCII',
		},
	},
	{
		source: 'Permissions-Policy',
		asks: 'camera, microphone, geolocation and payment are denied',
		holds: (answer) =>
			['camera', 'microphone', 'geolocation', 'payment'].every((feature) =>
				value(answer, 'permissions-policy').includes(`${feature}=()`),
			),
	},
];
