import { strToU8, type Zippable, zipSync } from 'fflate';

/** Files that are compressed already. */
const COMPRESSED = /\.(?:gif|jpg|png|webp)$/;

/**
 * Packs the files of a book into one archive, in their order. The first, by which programs know a book,
 * is stored as it is (EPUB 3.3, 4.2.2).
 */
export function zipBook(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
	const entries = [...files].map(([path, content], i): [string, Zippable[string]] => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		return [path, [bytes, { level: i === 0 || COMPRESSED.test(path) ? 0 : 9 }]];
	});
	return zipSync(Object.fromEntries(entries));
}
