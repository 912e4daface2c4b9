/** The names of a site's caches. Another site on the same host has others. */
interface CacheNames {
	/** The texts and pictures that were read, as they last arrived. */
	read: string;
	/** The files of the search index that were needed. */
	search: string;
	/** What the reader saved offline, until it is removed. */
	saved: string;
	/** The build's files that were needed, for one build. */
	files: (build: string) => string;
	/** The pages that were opened, for the build that rendered them. */
	pages: (build: string) => string;
}

/** The cache mode of requests for what is saved offline: by it the service worker lets them pass. */
export const SAVE_CACHE_MODE = 'no-cache' satisfies RequestCache;

/** @param scope the site's whole address, which ends with `/` */
export function cacheNames(scope: string): CacheNames {
	return {
		read: `matn-read-${scope}`,
		search: `matn-searched-${scope}`,
		saved: `matn-kept-${scope}`,
		files: (build) => `matn-files-${build}-${scope}`,
		pages: (build) => `matn-pages-${build}-${scope}`,
	};
}

/** The build that a cache belongs to; undefined for a cache that all builds share, or another site's. */
export function buildOfCache(
	name: string,
	scope: string,
): { kind: 'files' | 'pages'; build: string } | undefined {
	const [, kind, build] = name.match(/^matn-(files|pages)-([^-]+)-/) ?? [];
	if (!kind || !build || name !== `matn-${kind}-${build}-${scope}`) return undefined;
	return { kind: kind as 'files' | 'pages', build };
}
