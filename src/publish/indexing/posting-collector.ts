import type { Posting } from '../../core/indexing/posting-list.ts';
import { mergeRuns, type TermPostings, writeRun } from './sorted-runs.ts';

/** The number of passages whose postings are held in memory before they are written to disk. */
const PASSAGES_PER_RUN = 4000;

/** Collects the posting list of each term; memory holds at most `PASSAGES_PER_RUN` passages of them. */
export class PostingCollector {
	readonly #files: string[] = [];
	#postings = new Map<string, Posting[]>();
	#passages = 0;

	/** @param file makes the path of a temporary file */
	constructor(private readonly file: (name: string) => Promise<string>) {}

	/** Adds a passage. Passages must be added in ascending order of their numbers. */
	async add(passage: number, terms: readonly string[]): Promise<void> {
		const counts = new Map<string, number>();
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
		for (const [term, count] of counts) {
			const postings = this.#postings.get(term);
			if (postings) postings.push([passage, count]);
			else this.#postings.set(term, [[passage, count]]);
		}
		if (++this.#passages % PASSAGES_PER_RUN === 0) await this.#write();
	}

	/** Yields all terms in sorted order, each with its posting list. */
	async *merged(): AsyncGenerator<TermPostings> {
		if (this.#postings.size > 0) await this.#write();
		yield* mergeRuns(this.#files);
	}

	async #write(): Promise<void> {
		const file = await this.file(`${this.#files.length}.run`);
		await writeRun(
			file,
			Array.from(this.#postings, ([term, postings]) => ({ term, postings })),
		);
		this.#files.push(file);
		this.#postings = new Map();
	}
}
