import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from '../../../../../core/text/escape-markup.ts';

/** What an EPUB of a test is made of. */
interface EpubInTest {
	/** The documents in their order: the content of their bodies, or whole, by their names. */
	documents: Record<string, string>;
	/** Elements of the package's metadata. */
	metadata?: string;
	/** The names in the table of contents, by their addresses. */
	titles?: Record<string, string>;
	/** Other files, by their paths. */
	files?: Record<string, string | Uint8Array>;
	/** The documents that the order names; all if not given. */
	spine?: readonly string[];
}

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';

/** Returns an EPUB 3. */
export function epubOf({ documents, metadata = '', titles = {}, files = {}, spine }: EpubInTest) {
	const names = Object.keys(documents);
	const item = (name: string, i: number) =>
		`<item id="d${i}" href="${escapeMarkup(name)}" media-type="application/xhtml+xml"/>`;
	const links = Object.entries(titles).map(
		([href, title]) => `<li><a href="${href}">${title}</a></li>`,
	);
	const parts: Record<string, string | Uint8Array> = {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml':
			'<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
		'OEBPS/content.opf': `<?xml version="1.0"?><package version="3.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata>${metadata}</metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${names.map(item).join('')}</manifest>
<spine><itemref idref="nav"/>${(spine ?? names).map((name) => `<itemref idref="d${names.indexOf(name)}"/>`).join('')}</spine></package>`,
		'OEBPS/nav.xhtml': `<html ${XHTML}><body><nav epub:type="toc"><ol>${links.join('')}</ol></nav></body></html>`,
		...Object.fromEntries(
			Object.entries(documents).map(([name, body]) => [
				`OEBPS/${name}`,
				body.startsWith('<html') || !body.startsWith('<')
					? body
					: `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html ${XHTML}><head><title/></head><body>${body}</body></html>`,
			]),
		),
		...files,
	};
	const bytes = Object.entries(parts).map(([path, content]) => [
		path,
		typeof content === 'string' ? strToU8(content) : content,
	]);
	return Buffer.from(zipSync(Object.fromEntries(bytes)));
}
