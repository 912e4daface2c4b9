/*
 * The lengths of passages as a string, a letter for each: its number of words, rounded to the nearest
 * half power of two (whole powers are too coarse for paragraphs). The first passage of an article (its
 * title and lead) has a capital letter, so the string also says where articles begin.
 */

const LOWER_A = 'a'.charCodeAt(0);
const UPPER_A = 'A'.charCodeAt(0);
/** Letters for each doubling of the length. */
const STEPS_A_POWER = 2;
const MAX_STEPS = 25;

/** The letter for a passage's number of words. */
export function encodeLength(words: number, beginsArticle: boolean): string {
	const steps = Math.min(Math.round(Math.log2(Math.max(words, 1)) * STEPS_A_POWER), MAX_STEPS);
	return String.fromCharCode((beginsArticle ? UPPER_A : LOWER_A) + steps);
}

/** Reads the letters: the approximate number of words of each passage, and the passages that begin an article. */
export function decodeLengths(letters: string): { words: Float32Array; beginnings: number[] } {
	const words = new Float32Array(letters.length);
	const beginnings: number[] = [];
	for (let passage = 0; passage < letters.length; passage++) {
		const code = letters.charCodeAt(passage);
		if (code < LOWER_A) beginnings.push(passage);
		words[passage] = 2 ** ((code - (code < LOWER_A ? UPPER_A : LOWER_A)) / STEPS_A_POWER);
	}
	return { words, beginnings };
}
