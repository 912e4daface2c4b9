/** The names of what the browser keeps of a site. Another site on the same host has others. */
export interface CacheNames {
	/** The texts and pictures that were read, as they last arrived. */
	read: string;
	/** The parts of the search's index that were needed. */
	searched: string;
	/** What the reader keeps, until it is let go. */
	kept: string;
	/** The build's files that were needed, for one build. */
	files: (build: string) => string;
	/** The pages that were opened, as one build drew them. */
	pages: (build: string) => string;
}

/** How what is to be kept is asked of the network: the service worker leaves it alone. */
export const KEEPING = 'no-cache' satisfies RequestCache;

/** @param scope the site's whole address, which ends with `/` */
export function cacheNames(scope: string): CacheNames {
	return {
		read: `matn-read-${scope}`,
		searched: `matn-searched-${scope}`,
		kept: `matn-kept-${scope}`,
		files: (build) => `matn-files-${build}-${scope}`,
		pages: (build) => `matn-pages-${build}-${scope}`,
	};
}

/** The build that a cache is for, where it is one of the site's that are for one build only. */
export function buildOfCache(
	name: string,
	scope: string,
): { kind: 'files' | 'pages'; build: string } | undefined {
	const [, kind, build] = name.match(/^matn-(files|pages)-([^-]+)-/) ?? [];
	if (!kind || !build || name !== `matn-${kind}-${build}-${scope}`) return undefined;
	return { kind: kind as 'files' | 'pages', build };
}
