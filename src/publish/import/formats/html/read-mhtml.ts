import { extname } from 'node:path';
import { type Draft, ImportError, type Reading } from '../../draft.ts';
import { sizeOfPicture } from '../../media/pictures.ts';
import { readHtml } from './read-html.ts';

/** A part of a web archive: a page, a picture, a style sheet. */
interface Part {
	/** Lower-case names with their values, unfolded. */
	headers: Map<string, string>;
	/** One character a byte. */
	body: string;
}

/** Whether a text is a web archive: headers of a mail whose parts belong together (RFC 2557). */
export function isWebArchive(text: string): boolean {
	const head = text.slice(0, 4096);
	return /^[A-Za-z-]+: /.test(head) && /^Content-Type:\s*multipart\/related/im.test(head);
}

/**
 * Reads a page that a browser saved in one file (.mhtml), with its pictures.
 *
 * @throws {ImportError} if it has no page
 */
export function readMhtml(text: string, reading: Reading = {}): Draft {
	const archive = partOf(text);
	const boundary = parameter(archive, 'boundary');
	const parts = boundary ? partsOf(archive.body, boundary) : [];
	const page = parts.find((part) => /^text\/html\b/i.test(typeOf(part)));
	if (!page) {
		const remedy = 'Save the page as HTML and import that';
		throw new ImportError('the file', 'it is a web archive without a page', remedy);
	}
	const pictures = new Map<string, Buffer>();
	let html = new TextDecoder(parameter(page, 'charset') ?? 'utf-8').decode(contentOf(page));
	for (const part of parts) {
		const type = typeOf(part).match(/^image\/(\w+)/i)?.[1];
		if (!type) continue;
		const name = `picture-${pictures.size + 1}.${type === 'jpeg' ? 'jpg' : type}`;
		const location = part.headers.get('content-location');
		const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
		pictures.set(
			location ? `${pictures.size + 1}/${nameIn(location, name)}` : name,
			contentOf(part),
		);
		const src = [...pictures.keys()].at(-1) ?? name;
		for (const url of [location, id && `cid:${id}`]) {
			if (url) html = html.replaceAll(`"${url.replaceAll('&', '&amp;')}"`, `"${src}"`);
		}
	}
	const address =
		reading.address ??
		archive.headers.get('snapshot-content-location') ??
		page.headers.get('content-location');
	const draft = readHtml(html, {
		...reading,
		address,
		sizeOf: (src) => sizeOfPicture(pictures.get(src)),
	});
	return { ...draft, pictures };
}

/** The file name in a picture's URL if it has an ending. */
function nameIn(location: string, otherwise: string): string {
	const name = URL.canParse(location) ? new URL(location).pathname.split('/').at(-1) : '';
	return name && extname(name) ? name : otherwise;
}

function partOf(text: string): Part {
	const end = text.search(/\r?\n\r?\n/);
	const head = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
	const headers = head.split(/\r?\n/).flatMap((line): [string, string][] => {
		const [, name, value] = line.match(/^([^:\s]+):\s*(.*)$/) ?? [];
		return name === undefined ? [] : [[name.toLowerCase(), value ?? '']];
	});
	return {
		headers: new Map(headers),
		body: end < 0 ? '' : text.slice(end).replace(/^\r?\n\r?\n/, ''),
	};
}

function partsOf(body: string, boundary: string): Part[] {
	const pieces = `\n${body}`.split(new RegExp(`\\r?\\n--${escapeRegExp(boundary)}(?:--)?[ \\t]*`));
	return pieces.slice(1).map((piece) => partOf(piece.replace(/^\r?\n/, '')));
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const typeOf = (part: Part) => part.headers.get('content-type') ?? 'text/plain';

function parameter(part: Part, name: string): string | undefined {
	const match = typeOf(part).match(new RegExp(`\\b${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i'));
	return match?.[1] ?? match?.[2];
}

/** Returns a part's bytes (RFC 2045, 6.7 and 6.8). */
function contentOf({ headers, body }: Part): Buffer {
	const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	if (encoding !== 'quoted-printable') return Buffer.from(body, 'utf8');
	const bytes = body
		.replace(/[ \t]*=\r?\n/g, '')
		.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1');
}
