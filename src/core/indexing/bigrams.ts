import { isPartOf, type Token } from '../search/tokens.ts';

/*
 * Words that stand side by side. The index knows of each pair only a number out of some ten
 * thousands: enough to tell, with the words themselves, which passages can have a phrase.
 */

const LETTERS = 36;
const NAME = 3;
const NUMBERS = LETTERS ** NAME;

/** The names of the pairs in a text. */
export function bigramsOf(tokens: readonly Token[]): string[] {
	const words = tokens.filter((token, i) => !isPartOf(token, tokens[i - 1]));
	return bigramsIn(words.map(({ folded }) => folded));
}

/** The names of the pairs in a row of folded words. */
export function bigramsIn(words: readonly string[]): string[] {
	return words.slice(1).map((word, i) => bigramHash(`${words[i]} ${word}`));
}

/** A pair's number (by the hash FNV-1a), in a few letters. */
function bigramHash(pair: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < pair.length; i++) {
		hash = Math.imul(hash ^ pair.charCodeAt(i), 0x01000193);
	}
	return ((hash >>> 0) % NUMBERS).toString(LETTERS).padStart(NAME, '0');
}
