import type { PairFile } from '../../core/indexing/index-format.ts';
import { encodePassages } from '../../core/indexing/posting-list.ts';
import { endsFile } from './file-ends.ts';
import type { TermPostings } from './sorted-runs.ts';

/** Where shards end. */
const ENDS = { minLetters: 10_000, namesAnEnd: 32, fullLetters: 16_000 };

/**
 * Writes the bigrams to shards.
 *
 * @param lines sorted
 * @returns the first bigram of each shard
 */
export function writeBigramShards(
	lines: Iterable<TermPostings>,
	write: (file: PairFile) => void,
): string[] {
	const firsts: string[] = [];
	let file: PairFile = {};
	let size = 0;
	for (const { term, postings } of lines) {
		if (size === 0) firsts.push(term);
		file[term] = encodePassages(postings);
		size += term.length + (file[term]?.length ?? 0);
		if (!endsFile(size, term, ENDS)) continue;
		write(file);
		file = {};
		size = 0;
	}
	if (size > 0) write(file);
	return firsts;
}
