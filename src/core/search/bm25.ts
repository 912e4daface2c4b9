/** Where a word of a query occurs in one field of the documents. */
export interface FieldMatches {
	/** How often, by the document's number. */
	frequencies: ArrayLike<number>;
	/** In how many documents. */
	documentFrequency: number;
}

/** What BM25 must know of the documents. */
interface Lengths {
	/** The number of words of each document, by its number. */
	lengths: ArrayLike<number>;
	averageLength: number;
}

/** How soon another occurrence of the same word adds little. */
const K1 = 1.2;
/** How much longer documents count less, from 0 to 1. */
const B = 0.7;
/** What any occurrence counts, however long the document is (the delta of BM25+). */
const DELTA = 0.5;

/**
 * Scores documents with BM25+ (Lv and Zhai 2011): the weighted sum over the words of the query and the
 * fields in which they occur, times the square root of the number of words that occur, of which a rare one
 * counts more.
 *
 * With saturation after the sum over the fields, as BM25F has it, fewer questions find their paragraph.
 *
 * @param words for each word of the query the fields in which it can occur
 * @param weights how much each field counts
 * @param documents the numbers of the documents to score
 * @returns the scores, in the order of `documents`
 */
export function bm25<Field extends string>(
	words: readonly Readonly<Record<Field, FieldMatches>>[],
	weights: Readonly<Record<Field, number>>,
	documents: readonly number[],
	{ lengths, averageLength }: Lengths,
): Float64Array {
	const fields = Object.keys(weights) as Field[];
	const weighted = words.map((word) => {
		const inFields = fields.map((field) => {
			const { frequencies, documentFrequency } = word[field];
			const rarity = inverseDocumentFrequency(documentFrequency, lengths.length);
			return { frequencies, weight: weights[field] * rarity };
		});
		const frequency = Math.max(...fields.map((field) => word[field].documentFrequency));
		const rarity = frequency && Math.sqrt(inverseDocumentFrequency(frequency, lengths.length));
		return { inFields, rarity };
	});
	const found = weighted.filter(({ rarity }) => rarity > 0);
	const averageRarity = found.reduce((sum, { rarity }) => sum + rarity, 0) / found.length;
	return Float64Array.from(documents, (document) => {
		const norm = K1 * (1 - B + (B * (lengths[document] ?? 0)) / averageLength);
		let sum = 0;
		let matching = 0;
		for (const { inFields, rarity } of weighted) {
			const before = sum;
			for (const { frequencies, weight } of inFields) {
				const frequency = frequencies[document];
				if (frequency) sum += weight * (DELTA + (frequency * (K1 + 1)) / (frequency + norm));
			}
			if (sum > before) matching += rarity / averageRarity;
		}
		return sum * Math.sqrt(matching);
	});
}

function inverseDocumentFrequency(documents: number, all: number): number {
	return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}
