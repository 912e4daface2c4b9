/** The hosts whose limits are known, by the names in `matn check --host` and in `site.json`. */
export const HOSTS = ['cloudflare', 'github', 'netlify', 'vercel', 'any'] as const;

/** One of them; `any` is what all of them take. */
export type Host = (typeof HOSTS)[number];

/** What a host takes of a site; what isn't named has no limit. Sizes are in bytes. */
export interface HostLimits {
	name: string;
	files?: number;
	siteBytes?: number;
	fileBytes?: number;
	/** Files and folders that may be directly in one folder. */
	folderEntries?: number;
	/** What it reads of `_headers`; undefined where it doesn't read it. */
	headers?: { rules?: number; lineLength?: number };
	/** What it reads of `_redirects`; undefined where it doesn't read it. Dynamic rules have `*` or `:name`. */
	redirects?: { fixed?: number; dynamic?: number };
}

const MIB = 1024 ** 2;

/** What the hosts' documents say of their free plans, as of November 2026. */
const LIMITS: Record<Exclude<Host, 'any'>, HostLimits> = {
	// developers.cloudflare.com/pages: platform/limits, configuration/headers, configuration/redirects
	cloudflare: {
		...{ name: 'Cloudflare Pages', files: 20_000, fileBytes: 25 * MIB },
		headers: { rules: 100, lineLength: 2000 },
		redirects: { fixed: 2000, dynamic: 100 },
	},
	// docs.github.com: “GitHub Pages limits”, “About large files on GitHub”
	github: { name: 'GitHub Pages', siteBytes: 1e9, fileBytes: 100 * MIB },
	// docs.netlify.com: “Deploys overview”, “Redirects and rewrites”
	netlify: { name: 'Netlify', folderEntries: 54_000, headers: {}, redirects: {} },
	// vercel.com/docs/limits; what is deployed from its command line
	vercel: { name: 'Vercel', files: 15_000 },
};

/** Returns a host's limits; of `any`, the least of each, with `_headers` and `_redirects` as those that read them do. */
export function limitsOf(host: Host): HostLimits {
	if (host !== 'any') return LIMITS[host];
	const all = Object.values(LIMITS);
	const least = (pick: (limits: HostLimits) => number | undefined) => {
		const given = all.map(pick).filter((limit) => limit !== undefined);
		return given.length > 0 ? Math.min(...given) : undefined;
	};
	return {
		name: 'at least one of the hosts',
		files: least(({ files }) => files),
		siteBytes: least(({ siteBytes }) => siteBytes),
		fileBytes: least(({ fileBytes }) => fileBytes),
		folderEntries: least(({ folderEntries }) => folderEntries),
		headers: {
			rules: least(({ headers }) => headers?.rules),
			lineLength: least(({ headers }) => headers?.lineLength),
		},
		redirects: {
			fixed: least(({ redirects }) => redirects?.fixed),
			dynamic: least(({ redirects }) => redirects?.dynamic),
		},
	};
}
