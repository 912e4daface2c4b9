import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPart, formatUrl, type SitemapEntry } from './sitemap.ts';
import { xml, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const START = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`;
const END = '</urlset>\n';

/** How much goes into one part. */
interface PartLimits {
	urls: number;
	bytes: number;
}

/** sitemaps.org allows 50,000 addresses and 50 MiB; alternates fill the bytes long before. */
const LIMITS: PartLimits = { urls: 10_000, bytes: 50 * 1024 * 1024 };

/**
 * Writes `sitemap.xml`: the pages, or, where they are too many for one file, an index of parts.
 * However many they are, only some kilobytes of them are in memory.
 *
 * @param whole makes a whole address of a path below the site's base
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

/** How much is written at once. */
const SLICE = 65_536;

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
			if (waiting.length < SLICE) return;
			await handle.writeFile(waiting);
			waiting = '';
		},
		async close() {
			await handle.writeFile(waiting + END);
			await handle.close();
		},
	};
}
