import { eachPosting } from '../../../core/indexing/posting-list.ts';
import type { FieldMatches } from '../../../core/search/bm25.ts';

/** How often something occurs in each passage. */
export class Frequencies implements FieldMatches {
	readonly frequencies: Uint8Array;
	documentFrequency = 0;

	/** @param passages how many passages there are */
	constructor(passages: number) {
		this.frequencies = new Uint8Array(passages);
	}

	/** Adds to the frequency in a passage. */
	add(passage: number, count: number): void {
		if (this.frequencies[passage] === 0) this.documentFrequency++;
		this.frequencies[passage] = (this.frequencies[passage] ?? 0) + count;
	}

	/** Adds a posting list; see `encodePostings`. */
	addAll(postings: string): void {
		eachPosting(postings, (passage, count) => this.add(passage, count));
	}
}
