import { ImportError } from '../draft.ts';

/** The encoding that a file declares: HTML's `charset`, XML's `encoding`. */
const DECLARED_ENCODING = /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)/i;

/**
 * Decodes a file in UTF-8.
 *
 * Other encodings are refused and not guessed: a wrong guess turns Arabic into other Arabic letters.
 *
 * @throws {ImportError} if the file is not UTF-8, with the encoding that it declares
 */
export function decodeText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		throw notUtf8('UTF-16');
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
		// These the readers know by their first bytes, and can tell more of.
		if (start.startsWith('%PDF') || start.startsWith('PK')) return start;
		throw notUtf8(start.match(DECLARED_ENCODING)?.[1]);
	}
}

function notUtf8(encoding: string | undefined): ImportError {
	const what = encoding ? `it is in ${encoding}` : 'it is in another encoding';
	return new ImportError('the file', `${what}, not in UTF-8`, 'Save it in UTF-8 and import that');
}
