import { type FrequentWords, WEIGHTS_A_POWER } from '../../../core/indexing/index-format.ts';
import { decodeNumbers } from '../../../core/indexing/posting-list.ts';
import { tokensOf } from '../../../core/search/tokens.ts';

/** A word that occurs in many passages. */
export interface FrequentWord {
	/** As it is written most often. */
	form: string;
	folded: string;
	stem: string;
	/** In about how many passages its stem occurs. */
	documentFrequency: number;
}

/** Reads the most frequent words of a language. */
export function decodeFrequentWords(
	{ words, weights }: FrequentWords,
	lang: string,
): FrequentWord[] {
	const powers = decodeNumbers(weights);
	return words.split(' ').flatMap((form, i) => {
		const [token] = tokensOf(form, lang);
		if (!token) return [];
		const { folded, stem } = token;
		return [{ form, folded, stem, documentFrequency: 2 ** ((powers[i] ?? 0) / WEIGHTS_A_POWER) }];
	});
}
