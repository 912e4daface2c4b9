import MiniSearch from 'minisearch';
import { type Line, mergeRuns, writeRun } from './runs.ts';

/** How many passages are indexed in memory before they go to the disk. */
const PASSAGES_A_RUN = 4000;

interface Document {
	id: number;
	/** What it is found by, one a line. */
	terms: string;
}

/** What passages are found by, as MiniSearch indexes it: some thousand passages at a time, so that memory holds no more. */
export class TermRuns {
	readonly #files: string[] = [];
	#batch = newBatch();

	/** @param file makes the path of a file that is for the time of building */
	constructor(private readonly file: (name: string) => Promise<string>) {}

	/** Adds a passage; numbers grow from call to call. */
	async add(passage: number, terms: readonly string[]): Promise<void> {
		this.#batch.add({ id: passage, terms: terms.join('\n') });
		if (this.#batch.documentCount === PASSAGES_A_RUN) await this.#write();
	}

	/** All terms in their order, each with its passages. */
	async *merged(): AsyncGenerator<Line> {
		if (this.#batch.documentCount > 0) await this.#write();
		yield* mergeRuns(this.#files);
	}

	async #write(): Promise<void> {
		const { index, documentIds } = this.#batch.toJSON();
		const lines = index.map(([term, fields]): Line => {
			const counts: [string, number][] = Object.entries(Object.values(fields)[0] ?? {});
			return { term, postings: counts.map(([id, count]) => [documentIds[id], count]) };
		});
		const file = await this.file(`${this.#files.length}.run`);
		await writeRun(file, lines);
		this.#files.push(file);
		this.#batch = newBatch();
	}
}

function newBatch(): MiniSearch<Document> {
	return new MiniSearch<Document>({
		fields: ['terms'],
		tokenize: (terms) => terms.split('\n'),
		processTerm: (term) => term,
	});
}
