/*
 * A list of numbered passages, each with how often a word stands in it, as a text: mostly one
 * letter for a passage, the step from the one before and the count together. Every letter is one
 * byte and needs no escape in JSON, and a compressor finds the frequent ones.
 */

/** A passage's number, and how often the word stands in it (more than `MOST` count as `MOST`). */
export type Posting = readonly [passage: number, count: number];

const MOST = 3;

/** The printable letters of ASCII, but for the two that JSON escapes. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
	(letter) => letter !== '"' && letter !== '\\',
);
const BASE = LETTERS.length;
/** The value of each letter, by its code. */
const VALUES: number[] = [];
LETTERS.forEach((letter, value) => {
	VALUES[letter.charCodeAt(0)] = value;
});

/** Values below this are one letter; above it, a letter says how many letters follow. */
const SHORT = BASE - 6;

/** Writes passages in the order of their numbers. */
export function encodePostings(postings: Iterable<Posting>): string {
	let text = '';
	let last = -1;
	for (const [passage, count] of postings) {
		text += encodeNumber((passage - last - 1) * MOST + Math.min(count, MOST) - 1);
		last = passage;
	}
	return text;
}

/** Writes passages without telling how often a word stands in each. */
export function encodePassages(postings: Iterable<Posting>): string {
	return encodePostings(Array.from(postings, ([passage]) => [passage, 1] as const));
}

/** Reads what `encodePostings` wrote. */
export function decodePostings(text: string): Posting[] {
	const postings: Posting[] = [];
	eachPosting(text, (passage, count) => postings.push([passage, count]));
	return postings;
}

/** Reads what `encodePostings` wrote, posting by posting. */
export function eachPosting(text: string, see: (passage: number, count: number) => void): void {
	let last = -1;
	eachNumber(text, (value) => {
		last += Math.floor(value / MOST) + 1;
		see(last, (value % MOST) + 1);
	});
}

/** Writes a whole number from 0 up. */
export function encodeNumber(value: number): string {
	if (value < SHORT) return LETTERS[value] as string;
	let digits = '';
	for (let rest = value - SHORT; rest > 0 || digits === ''; rest = Math.floor(rest / BASE)) {
		digits = LETTERS[rest % BASE] + digits;
	}
	return LETTERS[SHORT + digits.length - 1] + digits;
}

/** Reads numbers that stand one behind the other. */
export function decodeNumbers(text: string): number[] {
	const numbers: number[] = [];
	eachNumber(text, (number) => numbers.push(number));
	return numbers;
}

function eachNumber(text: string, see: (number: number) => void): void {
	const valueAt = (i: number) => VALUES[text.charCodeAt(i)] ?? 0;
	for (let i = 0; i < text.length; ) {
		let value = valueAt(i++);
		if (value >= SHORT) {
			const digits = value - SHORT + 1;
			value = 0;
			for (let d = 0; d < digits; d++) value = value * BASE + valueAt(i++);
			value += SHORT;
		}
		see(value);
	}
}
