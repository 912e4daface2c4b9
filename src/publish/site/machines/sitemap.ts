import {
	type Alternate,
	articleAlternates,
	libraryAlternates,
	textAddress,
} from '../../../core/site/alternates.ts';
import { type Catalogue, languagesOf } from '../catalogue.ts';
import { type Xml, xml } from './xml.ts';

/** A page in the sitemap. Paths are relative to the site's base. */
export interface SitemapEntry {
	path: string;
	/** The day of its last change. */
	lastmod?: string | undefined;
	alternates: readonly Alternate[];
}

/** Yields every library page, and every article in each of its languages. */
export function* sitemapEntries(
	catalogue: Catalogue,
	locales: readonly string[],
): Generator<SitemapEntry> {
	const libraries = libraryAlternates(locales);
	const lastmod = lastChange(catalogue);
	for (const { lang, path } of libraries) {
		if (lang !== 'x-default') yield { path, lastmod, alternates: libraries };
	}
	for (const [slug, { texts }] of catalogue) {
		const languages = languagesOf(catalogue, slug) ?? [];
		const alternates = articleAlternates(locales, slug, languages);
		for (const lang of languages) {
			const { published, updated = published } = texts.get(lang) ?? {};
			yield { path: textAddress(locales, slug, lang), lastmod: updated, alternates };
		}
	}
}

/** The latest change of any text: the library lists the languages of all articles. */
function lastChange(catalogue: Catalogue): string | undefined {
	let last: string | undefined;
	for (const { texts } of catalogue.values()) {
		for (const { published, updated = published } of texts.values()) {
			if (last === undefined || updated > last) last = updated;
		}
	}
	return last;
}

/** Formats a page's `url` element in a sitemap. */
export function formatUrl(entry: SitemapEntry, whole: (path: string) => string): Xml {
	const { path, lastmod, alternates } = entry;
	const links = alternates.map(
		({ lang, path }) =>
			xml`	<xhtml:link rel="alternate" hreflang="${lang}" href="${whole(path)}"/>\n`,
	);
	return xml`<url>
	<loc>${whole(path)}</loc>
${formatLastmod(lastmod)}${links}</url>
`;
}

/** Formats a part's `sitemap` element in a sitemap index. */
export function formatPart(loc: string, lastmod: string | undefined): Xml {
	return xml`<sitemap>
	<loc>${loc}</loc>
${formatLastmod(lastmod)}</sitemap>
`;
}

function formatLastmod(lastmod: string | undefined): Xml | undefined {
	return lastmod ? xml`	<lastmod>${lastmod}</lastmod>\n` : undefined;
}
