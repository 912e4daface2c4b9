import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { decodePostings, encodePostings, type Posting } from '../../core/indexing/posting-list.ts';

/** A term with its posting list. */
export interface TermPostings {
	/** Stem, folded and exact form of a word with a tab between, or the hash of a bigram. */
	term: string;
	postings: readonly Posting[];
}

/** A file of sorted terms, and the number of the passage that is the first in it. */
export interface Run {
	file: string;
	firstPassage: number;
}

/** How much of each file is held in memory, in bytes. */
const BUFFER_BYTES = 16_384;

/** Writes terms to a file, sorted. */
export function writeRun(file: string, terms: ReadonlyMap<string, readonly Posting[]>): void {
	const sorted = [...terms].sort(([a], [b]) => order(a, b));
	const text = sorted.map(([term, postings]) => `${term}\t${encodePostings(postings)}\n`);
	writeFileSync(file, text.join(''));
}

/**
 * Merges sorted files and yields each term once, in order. Holds some kilobytes of each file in memory.
 *
 * @param runs in the order of their passages
 */
export function* mergeRuns(runs: readonly Run[]): Generator<TermPostings> {
	const open: OpenRun[] = [];
	for (const [place, { file, firstPassage }] of runs.entries())
		insertNext(open, { place, firstPassage, lines: linesOf(file), term: '', list: '' });
	for (let [run] = open; run; [run] = open) {
		const { term } = run;
		const postings: Posting[] = [];
		for (; run?.term === term; [run] = open) {
			for (const [passage, count] of decodePostings(run.list))
				postings.push([run.firstPassage + passage, count]);
			open.shift();
			insertNext(open, run);
		}
		yield { term, postings };
	}
}

/** A run, and the term that comes next in it with its posting list. */
interface OpenRun extends Omit<Run, 'file'> {
	place: number;
	lines: Iterator<string>;
	term: string;
	list: string;
}

/** Reads a run's next term, and puts the run where it belongs among the others; not if it has none. */
function insertNext(open: OpenRun[], run: OpenRun): void {
	const { value, done } = run.lines.next();
	if (done) return;
	const end = value.lastIndexOf('\t');
	run.term = value.slice(0, end);
	run.list = value.slice(end + 1);
	let [from, to] = [0, open.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		const other = open[middle];
		const isBefore = other && (order(other.term, run.term) || other.place - run.place) < 0;
		if (isBefore) from = middle + 1;
		else to = middle;
	}
	open.splice(from, 0, run);
}

function* linesOf(file: string): Generator<string> {
	const handle = openSync(file, 'r');
	const decoder = new TextDecoder();
	const buffer = Buffer.alloc(BUFFER_BYTES);
	let rest = '';
	try {
		for (;;) {
			const read = readSync(handle, buffer, 0, BUFFER_BYTES, null);
			if (read === 0) return;
			rest += decoder.decode(buffer.subarray(0, read), { stream: true });
			const lines = rest.split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
		}
	} finally {
		closeSync(handle);
	}
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
