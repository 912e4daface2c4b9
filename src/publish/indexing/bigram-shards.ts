import type { PairFile } from '../../core/indexing/index-format.ts';
import { encodePassages } from '../../core/indexing/posting-list.ts';
import type { TermPostings } from './sorted-runs.ts';

/** The size in letters at which a shard is full; it can exceed this by its last bigram. */
const SHARD_LETTERS = 12_000;

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
		if (size >= SHARD_LETTERS) {
			write(file);
			file = {};
			size = 0;
		}
		if (size === 0) firsts.push(term);
		file[term] = encodePassages(postings);
		size += term.length + (file[term]?.length ?? 0);
	}
	if (size > 0) write(file);
	return firsts;
}
