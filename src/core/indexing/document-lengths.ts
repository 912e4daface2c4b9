/*
 * How long passages are, as a text: a letter for each, the half power of two that is nearest to
 * its number of words (whole powers tell passages of a paragraph too little apart). The first
 * passage of an article (its title and lead) has a capital letter, so that the text also says
 * where articles begin.
 */

const SMALL = 'a'.charCodeAt(0);
const CAPITAL = 'A'.charCodeAt(0);
const STEPS_A_POWER = 2;
const MOST = 25;

/** The letter of a passage with so many words. */
export function encodeLength(words: number, beginsArticle: boolean): string {
	const steps = Math.min(Math.round(Math.log2(Math.max(words, 1)) * STEPS_A_POWER), MOST);
	return String.fromCharCode((beginsArticle ? CAPITAL : SMALL) + steps);
}

/** Reads the letters: the words of each passage, about, and the passages that begin an article. */
export function decodeLengths(letters: string): { words: Float32Array; beginnings: number[] } {
	const words = new Float32Array(letters.length);
	const beginnings: number[] = [];
	for (let passage = 0; passage < letters.length; passage++) {
		const code = letters.charCodeAt(passage);
		if (code < SMALL) beginnings.push(passage);
		words[passage] = 2 ** ((code - (code < SMALL ? CAPITAL : SMALL)) / STEPS_A_POWER);
	}
	return { words, beginnings };
}
