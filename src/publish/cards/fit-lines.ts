/** What a line can't be broken within, such as a word: its width and that of the space behind it. */
export interface Piece {
	width: number;
	space: number;
}

/** Where words are to stand: pixels, and the sizes that letters may have, the largest first. */
export interface Room {
	width: number;
	height: number;
	sizes: readonly number[];
	/** The height of a line by the size of its letters. */
	leading: number;
}

/** A size of letters, and a width in which their lines are as even as the words allow, in pixels. */
export interface Fit {
	size: number;
	width: number;
}

/** How near the width of balanced lines is looked for, in pixels. */
const PRECISION = 1;

/** The lines that a room has at a size. */
export const linesIn = ({ height, leading }: Room, size: number) =>
	Math.max(1, Math.floor(height / (size * leading)));

/**
 * Returns the largest size at which pieces fit into a room, and the least width in which they take no
 * more lines than they must; undefined where they fit at none.
 *
 * @param pieces measured with letters of the size 1
 */
export function fitLines(pieces: readonly Piece[], room: Room): Fit | undefined {
	for (const size of room.sizes) {
		const inPixels = pieces.map(({ width, space }) => ({
			width: width * size,
			space: space * size,
		}));
		const widest = Math.max(...inPixels.map(({ width }) => width));
		const lines = linesNeeded(inPixels, room.width);
		if (widest > room.width || lines > linesIn(room, size)) continue;
		let [tooNarrow, width] = [widest - PRECISION, room.width];
		while (width - tooNarrow > PRECISION) {
			const middle = (tooNarrow + width) / 2;
			if (middle < widest || linesNeeded(inPixels, middle) > lines) tooNarrow = middle;
			else width = middle;
		}
		return { size, width: Math.min(room.width, Math.ceil(width) + PRECISION) };
	}
	return undefined;
}

/** How many lines pieces take, each of which holds as many as it can. A space at its end needs no room. */
function linesNeeded(pieces: readonly Piece[], most: number): number {
	let [lines, end] = [1, 0];
	for (const { width, space } of pieces) {
		if (end > 0 && end + width > most) {
			lines++;
			end = 0;
		}
		end += width + space;
	}
	return lines;
}

const NO_BREAK_SPACE = '\u00A0';
const WORD_JOINER = '\u2060';

/**
 * The text with what no line should end before: the word behind a word of one letter or a number, a
 * dash, and the second of two numbers with a dash between.
 */
export const boundWords = (text: string): string =>
	text
		.replace(/(?<=(?:^|\s)\p{L}\p{M}*|\p{N}) (?=[\p{L}\p{N}])/gu, NO_BREAK_SPACE)
		.replace(/ (?=[—–] )/g, NO_BREAK_SPACE)
		.replace(/(?<=\p{N}[–-])(?=\p{N})/gu, WORD_JOINER);
