import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { decodePostings, encodePostings, type Posting } from '../../core/indexing/posting-list.ts';

/** A term with its posting list. */
export interface TermPostings {
	/** Stem, folded and exact form of a word with a tab between, or the hash of a bigram. */
	term: string;
	postings: readonly Posting[];
}

/** Writes terms to a file, sorted. */
export async function writeRun(file: string, lines: readonly TermPostings[]): Promise<void> {
	const sorted = lines.toSorted((a, b) => order(a.term, b.term));
	const text = sorted.map(({ term, postings }) => `${term}\t${encodePostings(postings)}\n`);
	await writeFile(file, text.join(''));
}

/**
 * Merges sorted files and yields each term once, in order. Holds one line of each file in memory.
 *
 * @param files in the order of their passages
 */
export async function* mergeRuns(files: readonly string[]): AsyncGenerator<TermPostings> {
	const runs = await Promise.all(files.map(async (file) => next(linesOf(file))));
	for (;;) {
		const open = runs.filter((run) => run.line !== undefined);
		const first = open.reduce<string | undefined>(
			(least, { line }) =>
				line && (least === undefined || order(line.term, least) < 0) ? line.term : least,
			undefined,
		);
		if (first === undefined) return;
		const postings: Posting[] = [];
		for (const run of open) {
			if (run.line?.term !== first) continue;
			for (const posting of run.line.postings) postings.push(posting);
			Object.assign(run, await next(run.lines));
		}
		yield { term: first, postings };
	}
}

interface Run {
	lines: AsyncIterator<string>;
	line: TermPostings | undefined;
}

function linesOf(file: string): AsyncIterator<string> {
	return createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();
}

async function next(lines: AsyncIterator<string>): Promise<Run> {
	const { value, done } = await lines.next();
	if (done) return { lines, line: undefined };
	const end = value.lastIndexOf('\t');
	return {
		lines,
		line: { term: value.slice(0, end), postings: decodePostings(value.slice(end + 1)) },
	};
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
