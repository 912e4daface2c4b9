import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPart, formatUrl, type SitemapEntry } from './sitemap.ts';
import { xml, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const START = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`;
const END = '</urlset>\n';

/** The limits of one sitemap file. */
interface PartLimits {
	urls: number;
	bytes: number;
}

/** sitemaps.org allows 50,000 URLs and 50 MiB; with alternates, the bytes are the first to run out. */
const LIMITS: PartLimits = { urls: 10_000, bytes: 50 * 1024 * 1024 };

/**
 * Writes `sitemap.xml`: the pages or, if they exceed the limits of one file, an index of parts.
 * Holds only some kilobytes in memory, whatever the number of pages.
 *
 * @param whole returns the absolute URL of a path below the site's base
 */
export async function writeSitemap(
	out: string,
	entries: Iterable<SitemapEntry>,
	whole: (path: string) => string,
	limits = LIMITS,
): Promise<void> {
	const parts: { name: string; lastmod: string | undefined }[] = [];
	let part: Awaited<ReturnType<typeof openPart>> | undefined;
	for (const entry of entries) {
		const url = formatUrl(entry, whole).xml;
		if (!part?.takes(url, limits)) {
			await part?.close();
			const name = `sitemap-${parts.length + 1}.xml`;
			parts.push({ name, lastmod: undefined });
			part = await openPart(join(out, name));
		}
		await part.add(url);
		const last = parts.at(-1);
		if (last && (entry.lastmod ?? '') > (last.lastmod ?? '')) last.lastmod = entry.lastmod;
	}
	await part?.close();

	const file = join(out, 'sitemap.xml');
	const [first] = parts;
	if (first && parts.length === 1) return rename(join(out, first.name), file);
	const items = parts.map(({ name, lastmod }) => formatPart(whole(name), lastmod));
	await writeFile(
		file,
		xmlDocument(xml`<sitemapindex xmlns="${NAMESPACE}">\n${items}</sitemapindex>`),
	);
}

/** The number of characters that are buffered before they are written. */
const BUFFER_CHARACTERS = 65_536;

async function openPart(file: string) {
	const handle = await open(file, 'w');
	let urls = 0;
	let bytes = START.length + END.length;
	let waiting = START;
	return {
		takes: (url: string, limits: PartLimits) =>
			urls < limits.urls && bytes + Buffer.byteLength(url) <= limits.bytes,
		async add(url: string) {
			urls++;
			bytes += Buffer.byteLength(url);
			waiting += url;
			if (waiting.length < BUFFER_CHARACTERS) return;
			await handle.writeFile(waiting);
			waiting = '';
		},
		async close() {
			await handle.writeFile(waiting + END);
			await handle.close();
		},
	};
}
