import type { PairFile } from '../../core/indexing/index-format.ts';
import { encodePassages } from '../../core/indexing/posting-list.ts';
import type { TermPostings } from './sorted-runs.ts';

/** From so many letters on, a file of pairs is full. */
const FULL = 12_000;

/** Cuts the pairs into files and gives the first pair of each; they come in their order. */
export async function writeBigramShards(
	lines: AsyncIterable<TermPostings>,
	write: (number: number, file: PairFile) => Promise<void>,
): Promise<string[]> {
	const firsts: string[] = [];
	let file: PairFile = {};
	let size = 0;
	for await (const { term, postings } of lines) {
		if (size >= FULL) {
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
