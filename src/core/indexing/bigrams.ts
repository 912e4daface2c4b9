import { isPartOf, type Token } from '../search/tokens.ts';

/*
 * Bigrams: pairs of adjacent words. The index has only a hash of each, one of some ten thousand:
 * enough to tell, with the words themselves, which passages can contain a phrase.
 */

const RADIX = 36;
const HASH_LENGTH = 3;
const HASHES = RADIX ** HASH_LENGTH;

/** The hashes of the bigrams in a text. */
export function bigramsOf(tokens: readonly Token[]): string[] {
	const words = tokens.filter((token, i) => !isPartOf(token, tokens[i - 1]));
	return bigramsIn(words.map(({ folded }) => folded));
}

/** The hashes of the bigrams in a sequence of folded words. */
export function bigramsIn(words: readonly string[]): string[] {
	return words.slice(1).map((word, i) => bigramHash(`${words[i]} ${word}`));
}

/** A bigram's hash (FNV-1a, cut to a few letters). */
function bigramHash(bigram: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < bigram.length; i++) {
		hash = Math.imul(hash ^ bigram.charCodeAt(i), 0x01000193);
	}
	return ((hash >>> 0) % HASHES).toString(RADIX).padStart(HASH_LENGTH, '0');
}
