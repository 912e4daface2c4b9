import { unzipSync } from 'fflate';
import sax from 'sax';
import { ImportError } from '../../draft.ts';
import type { FeedNode } from '../feed/feed-xml.ts';

/** The largest size of what an archive holds, in bytes: a small archive can unfold to any size. */
const MAX_UNPACKED_BYTES = 500_000_000;

/** The files in a zip archive, by their paths. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Whether bytes are those of a zip archive. */
export function isArchive(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}

/** Unpacks a zip archive. @throws {ImportError} if it is broken or too large */
export function unpack(bytes: Uint8Array): Archive {
	let size = 0;
	const filter = ({ originalSize }: { originalSize: number }) => {
		size += originalSize;
		return size <= MAX_UNPACKED_BYTES;
	};
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
	const root: FeedNode = { name: '', attributes: {}, children: [] };
	const open = [root];
	let found: FeedNode | undefined;
	const parser = sax.parser(true);
	parser.ontext = (text) => open.at(-1)?.children.push(text);
	parser.oncdata = parser.ontext;
	parser.onopentag = (tag) => {
		const node: FeedNode = {
			name: tag.name,
			attributes: tag.attributes as Record<string, string>,
			children: [],
		};
		open.at(-1)?.children.push(node);
		open.push(node);
		if (node.name === name) found ??= node;
	};
	parser.onclosetag = () => void open.pop();
	parser.onerror = () => {
		(parser as { error: unknown }).error = null;
	};
	parser.write((textIn(archive, path) ?? '').replace(/^\uFEFF/, '')).close();
	return found;
}
