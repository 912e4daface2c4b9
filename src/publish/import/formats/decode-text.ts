import { ImportError } from '../draft.ts';

/** The encoding that a file declares: HTML's `charset`, XML's `encoding`. */
const DECLARED_ENCODING = /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)/i;
/** How far into a file its encoding is declared, in bytes. */
const HEAD_BYTES = 4096;

/**
 * Decodes a file: in UTF-8, in UTF-16, or in the encoding that it declares.
 *
 * Other encodings are refused and not guessed: a wrong guess turns Arabic into other Arabic letters.
 *
 * @throws {ImportError} if it is none of these, with the place of the first byte that is not UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
	const wide = utf16In(bytes);
	if (wide) return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		const start = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
		// These the readers know by their first bytes, and can tell more of.
		if (start.startsWith('%PDF') || start.startsWith('PK')) return start;
		const declared = start.match(DECLARED_ENCODING)?.[1];
		const decoder = declared && decoderOf(declared);
		if (decoder) return decoder.decode(bytes);
		const encoding = declared && !/^utf-?8$/i.test(declared) ? `it is in ${declared}, ` : '';
		throw new ImportError(
			placeOf(bytes),
			`${encoding || 'its bytes are '}not in UTF-8`,
			'Save it in UTF-8 and import that',
		);
	}
}

/** Returns UTF-16 with its byte order, by its mark or, without one, by the zeros of ASCII in it. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, HEAD_BYTES);
	const zeros = [0, 0];
	for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	// Spaces and line ends are ASCII in texts of all scripts.
	const some = start.length / 40;
	if (odd > some && even === 0) return 'utf-16le';
	return even > some && odd === 0 ? 'utf-16be' : undefined;
}

/** Returns a decoder for an encoding that the Encoding Standard has and that is not UTF-8. */
function decoderOf(label: string): TextDecoder | undefined {
	try {
		const decoder = new TextDecoder(label, { fatal: true });
		return /^utf-/.test(decoder.encoding) ? undefined : decoder;
	} catch {
		return undefined;
	}
}

/** Returns the line and the number of the first byte that is not UTF-8. */
function placeOf(bytes: Uint8Array): string {
	const again = Buffer.from(Buffer.from(bytes).toString('utf8'));
	const at = bytes.findIndex((byte, i) => byte !== again[i]);
	const line = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n').length;
	return `line ${line}, byte ${at + 1}`;
}
