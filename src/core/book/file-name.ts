/** Controls, marks and isolates of direction, and what file systems or shells take for something else. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\\/:*?"<>|]+/gu;

/** The names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** File systems take 255 bytes, and a letter of most scripts has up to four. */
const MAX_CHARACTERS = 60;

/**
 * The name of a book's file: the words of its title, without what file systems refuse.
 *
 * @param fallback the name where the title has no words
 */
export function bookFileName(title: string, fallback: string): string {
	const words = title.replace(UNSAFE, ' ').trim().split(/\s+/);
	let name = '';
	for (const word of words) {
		const longer = name ? `${name} ${word}` : word;
		if (name && [...longer].length > MAX_CHARACTERS) break;
		name = longer;
	}
	// Some systems hide names that begin with a dot, and drop a dot at the end.
	const safe = [...name]
		.slice(0, MAX_CHARACTERS)
		.join('')
		.replace(/^[.\s]+|[.\s]+$/g, '');
	return `${!safe || RESERVED.test(safe) ? fallback : safe}.epub`;
}
