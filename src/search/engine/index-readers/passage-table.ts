import { decodeLengths } from '../../../core/indexing/document-lengths.ts';
import type { PassageMap } from '../../../core/indexing/index-format.ts';
import { decodeNumbers } from '../../../core/indexing/posting-list.ts';

/** What is known of all passages of a language before a word is looked up, by the passage's number. */
export interface PassageTable {
	/** How many passages there are. */
	count: number;
	/** How many words they have on average. */
	averageLength: number;
	/** About how many words each has. */
	lengths: Float32Array;
	/** The number, in the library, of the article that each belongs to. */
	article: Int32Array;
	/** The passage with which the article of each begins: its title and lead. */
	titlePassage: Int32Array;
}

/** Reads what the index says of the passages. */
export function decodePassageTable({ average, lengths, articles }: PassageMap): PassageTable {
	const { words, beginnings } = decodeLengths(lengths);
	const article = new Int32Array(words.length);
	const titlePassage = new Int32Array(words.length);
	const steps = decodeNumbers(articles);
	let number = -1;
	beginnings.forEach((first, i) => {
		number += 1 + (steps[i] ?? 0);
		const end = beginnings[i + 1] ?? words.length;
		article.fill(number, first, end);
		titlePassage.fill(first, first, end);
	});
	return { count: words.length, averageLength: average, lengths: words, article, titlePassage };
}
