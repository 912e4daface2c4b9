/**
 * What a page needs, as its own HTML names it: scripts, styles, letters, texts and pictures.
 *
 * @param page the page's whole address, `scope` the site's
 * @returns whole addresses
 */
export function filesOfPage(html: string, page: string, scope: string): string[] {
	const found = [...html.matchAll(/\s(?:src|href)="([^"#?]+)"/g)].map(
		([, path = '']) => new URL(path.replaceAll('&amp;', '&'), page).href,
	);
	const own = [`${scope}assets/`, `${scope}articles/`];
	return [...new Set(found)].filter((url) => own.some((start) => url.startsWith(start)));
}
