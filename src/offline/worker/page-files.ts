/**
 * The files that a page's HTML names: scripts, styles, fonts, texts and pictures.
 *
 * @param page the page's URL
 * @param scope the site's URL, which ends with `/`
 * @returns their URLs
 */
export function filesOfPage(html: string, page: string, scope: string): string[] {
	const found = [...html.matchAll(/\s(?:src|href)="([^"#?]+)"/g)].map(
		([, path = '']) => new URL(path.replaceAll('&amp;', '&'), page).href,
	);
	const own = [`${scope}assets/`, `${scope}articles/`];
	return [...new Set(found)].filter((url) => own.some((start) => url.startsWith(start)));
}
