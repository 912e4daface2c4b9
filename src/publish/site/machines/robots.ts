/**
 * Returns the text of `robots.txt`, which allows everything and names the sitemap.
 *
 * Crawlers request it at the root of the host only. A site below a path has the file too: its
 * publisher can copy the sitemap's line to the host's own file.
 */
export function robots(sitemap: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
