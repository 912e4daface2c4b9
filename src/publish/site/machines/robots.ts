/**
 * What crawlers may read: everything, by the sitemap.
 *
 * They ask for it at the root of the host only. A site below a path lays it beside its pages all
 * the same, for whoever keeps the host's own to take the line from.
 */
export function robots(sitemap: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
