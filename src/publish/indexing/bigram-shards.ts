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
export async function writeBigramShards(
	lines: AsyncIterable<TermPostings>,
	write: (number: number, file: PairFile) => Promise<void>,
): Promise<string[]> {
	const firsts: string[] = [];
	let file: PairFile = {};
	let size = 0;
	for await (const { term, postings } of lines) {
		if (size >= SHARD_LETTERS) {
			await write(firsts.length - 1, file);
			file = {};
			size = 0;
		}
		if (size === 0) firsts.push(term);
		file[term] = encodePassages(postings);
		size += term.length + (file[term]?.length ?? 0);
	}
	if (size > 0) await write(firsts.length - 1, file);
	return firsts;
}
