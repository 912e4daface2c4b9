import { unzipSync } from 'fflate';
import sax from 'sax';
import { ImportError } from '../../draft.ts';
import type { FeedNode } from '../feed/feed-xml.ts';

/** The largest size of what an archive holds, in bytes: a small archive can unfold to any size. */
const MAX_UNPACKED_BYTES = 500_000_000;

/** The bit in a zip entry's flags that says that it is encrypted. */
const LOCKED = 1;

/** The files in a zip archive, by their paths. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Whether bytes are those of a zip archive. */
export function isArchive(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}

/** Whether an archive is a book. */
export function isEpub(archive: Archive): boolean {
	const isNamed = textIn(archive, 'mimetype')?.trim() === 'application/epub+zip';
	return isNamed || archive.has('META-INF/container.xml');
}

/** Unpacks a zip archive. @throws {ImportError} if it is broken or too large */
export function unpack(bytes: Uint8Array): Archive {
	let size = 0;
	const filter = ({ originalSize }: { originalSize: number }) => {
		size += originalSize;
		return size <= MAX_UNPACKED_BYTES;
	};
	if ((bytes[6] ?? 0) & LOCKED) {
		const remedy = 'Unpack it with its password, and import what is in it';
		throw new ImportError('the file', 'its archive is locked by a password', remedy);
	}
	try {
		const files = unzipSync(bytes, { filter });
		if (size <= MAX_UNPACKED_BYTES) return new Map(Object.entries(files));
	} catch (error) {
		throw new ImportError('the file', `its archive is broken: ${error}`, 'Save or export it again');
	}
	throw new ImportError(
		'the file',
		'it unpacks to more than 500 MB',
		'Import its parts by themselves',
	);
}

/** Returns the text of a file in an archive; undefined if there is none. */
export function textIn(archive: Archive, path: string): string | undefined {
	const bytes = archive.get(path);
	return bytes && new TextDecoder().decode(bytes);
}

/** Returns the first element with a name in an XML file of an archive; undefined if there is none. */
export function elementIn(archive: Archive, path: string, name: string): FeedNode | undefined {
	return firstNode(parseXml(textIn(archive, path) ?? '').root, (node) => node.name === name);
}

/** Returns a node, or the first one below it, that fits; undefined if there is none. */
export function firstNode(node: FeedNode, fits: (node: FeedNode) => boolean): FeedNode | undefined {
	if (fits(node)) return node;
	for (const child of node.children) {
		const found = typeof child === 'string' ? undefined : firstNode(child, fits);
		if (found) return found;
	}
	return undefined;
}

/** Errors about entities and bare ampersands, after which the text stays readable. */
const HARMLESS_ERROR = /entity/i;

/** Returns the tree of an XML file, and the first error in it, if there is one, with its line. */
export function parseXml(text: string): { root: FeedNode; fault?: { line: number; what: string } } {
	const root: FeedNode = { name: '', attributes: {}, children: [] };
	const open = [root];
	let fault: { line: number; what: string } | undefined;
	const parser = sax.parser(true);
	parser.ontext = (text) => open.at(-1)?.children.push(text);
	parser.oncdata = parser.ontext;
	parser.onopentag = ({ name, attributes }) => {
		const node = { name, attributes: attributes as Record<string, string>, children: [] };
		open.at(-1)?.children.push(node);
		open.push(node);
	};
	parser.onclosetag = () => void open.pop();
	parser.onerror = (error) => {
		const what = error.message.split('\n')[0] ?? '';
		if (!HARMLESS_ERROR.test(what)) fault ??= { line: parser.line + 1, what };
		// sax goes on after an error only if it is cleared (sax, "resume").
		(parser as { error: unknown }).error = null;
	};
	parser.write(text.replace(/^\uFEFF/, '').trimStart()).close();
	return { root, ...(fault && { fault }) };
}
