import { createHash } from 'node:crypto';
import {
	FILES_A_FOLDER,
	type NumberedKind,
	numberedFolder,
} from '../../core/indexing/index-format.ts';
import type { BuildCache } from '../cache/build-cache.ts';

/**
 * Writes numbered files of a language's index, in folders of so many that are named by a hash of their
 * content: where a word has changed, the others keep their names.
 */
export class NumberedFiles {
	readonly #hashes: string[] = [];
	#pending: string[] = [];

	constructor(
		private readonly cache: BuildCache,
		private readonly lang: string,
		private readonly kind: NumberedKind,
	) {}

	/** Writes the next file. */
	write(data: unknown): void {
		this.#pending.push(JSON.stringify(data));
		if (this.#pending.length === FILES_A_FOLDER[this.kind]) this.#flush();
	}

	/** Writes what is left. Returns the hash of each folder. */
	finish(): string[] {
		if (this.#pending.length > 0) this.#flush();
		return this.#hashes;
	}

	#flush(): void {
		const hash = createHash('sha256').update(this.#pending.join('\0')).digest('hex').slice(0, 8);
		this.#hashes.push(hash);
		const folder = numberedFolder(this.lang, this.kind, this.#hashes.length - 1, hash);
		for (const [i, text] of this.#pending.entries()) this.cache.write(`${folder}/${i}.json`, text);
		this.#pending = [];
	}
}
