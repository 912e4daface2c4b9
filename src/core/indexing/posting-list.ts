/*
 * Posting lists as strings: mostly one letter for a posting, which encodes the step from the passage
 * before and the term frequency together. Every letter is one byte and needs no escape in JSON.
 */

/** A passage's number, and how often the term occurs in it, at most `MAX_FREQUENCY`. */
export type Posting = readonly [passage: number, count: number];

const MAX_FREQUENCY = 3;

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

/** Values below this are one letter; from it on, a first letter says how many letters follow. */
const FIRST_LONG_VALUE = BASE - 6;

/** Encodes postings, which must be in the order of their passages. */
export function encodePostings(postings: Iterable<Posting>): string {
	let text = '';
	let last = -1;
	for (const [passage, count] of postings) {
		text += encodeNumber((passage - last - 1) * MAX_FREQUENCY + Math.min(count, MAX_FREQUENCY) - 1);
		last = passage;
	}
	return text;
}

/** Encodes postings without their frequencies: each counts as 1. */
export function encodePassages(postings: Iterable<Posting>): string {
	return encodePostings(Array.from(postings, ([passage]) => [passage, 1] as const));
}

/** Decodes what `encodePostings` wrote. */
export function decodePostings(text: string): Posting[] {
	const postings: Posting[] = [];
	eachPosting(text, (passage, count) => postings.push([passage, count]));
	return postings;
}

/** Decodes what `encodePostings` wrote, posting by posting. */
export function eachPosting(text: string, see: (passage: number, count: number) => void): void {
	let last = -1;
	eachNumber(text, (value) => {
		last += Math.floor(value / MAX_FREQUENCY) + 1;
		see(last, (value % MAX_FREQUENCY) + 1);
	});
}

/** Encodes a whole number from 0 up. */
export function encodeNumber(value: number): string {
	if (value < FIRST_LONG_VALUE) return LETTERS[value] as string;
	let digits = '';
	for (
		let rest = value - FIRST_LONG_VALUE;
		rest > 0 || digits === '';
		rest = Math.floor(rest / BASE)
	) {
		digits = LETTERS[rest % BASE] + digits;
	}
	return LETTERS[FIRST_LONG_VALUE + digits.length - 1] + digits;
}

/** Decodes a sequence of encoded numbers. */
export function decodeNumbers(text: string): number[] {
	const numbers: number[] = [];
	eachNumber(text, (number) => numbers.push(number));
	return numbers;
}

function eachNumber(text: string, see: (number: number) => void): void {
	const valueAt = (i: number) => VALUES[text.charCodeAt(i)] ?? 0;
	for (let i = 0; i < text.length; ) {
		let value = valueAt(i++);
		if (value >= FIRST_LONG_VALUE) {
			const digits = value - FIRST_LONG_VALUE + 1;
			value = 0;
			for (let d = 0; d < digits; d++) value = value * BASE + valueAt(i++);
			value += FIRST_LONG_VALUE;
		}
		see(value);
	}
}
