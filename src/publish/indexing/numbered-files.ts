import { createHash } from 'node:crypto';
import {
	FILES_A_FOLDER,
	type LanguageIndex,
	type NumberedKind,
	numberedFolder,
} from '../../core/indexing/index-format.ts';
import type { BuildCache } from '../cache/build-cache.ts';

/** If the words and texts of a language have no more letters than this, they are in its first file. */
const MAX_SMALL_LIBRARY_LETTERS = 100_000;

/**
 * Writes numbered files of a language's index, in folders of a few that are named by a hash of their
 * content: where a word has changed, the others keep their names. Few letters are kept for the first file.
 */
export class NumberedFiles {
	readonly #folders: LanguageIndex['folders'] = { words: [], forms: [], pairs: [], texts: [] };
	readonly #pending: Record<NumberedKind, string[]> = {
		words: [],
		forms: [],
		pairs: [],
		texts: [],
	};
	/** The files that may still get into the first one; undefined once they had too many letters. */
	#kept: Required<LanguageIndex>['files'] | undefined = {};
	#letters = 0;

	constructor(
		private readonly cache: BuildCache,
		private readonly lang: string,
	) {}

	/** Writes the next file of a kind, or keeps it for the first file. Shards of bigrams are never kept. */
	write(kind: NumberedKind, data: unknown): void {
		const text = JSON.stringify(data);
		if (!this.#kept || kind === 'pairs') return void this.#put(kind, text);
		this.#kept[kind] ??= [];
		this.#kept[kind].push(data);
		this.#letters += text.length;
		if (this.#letters <= MAX_SMALL_LIBRARY_LETTERS) return;
		const kept = Object.entries(this.#kept) as [NumberedKind, unknown[]][];
		this.#kept = undefined;
		for (const [kind, files] of kept)
			for (const file of files) this.#put(kind, JSON.stringify(file));
	}

	/** Writes what is left. Returns the hashes of the folders, and what was kept. */
	finish(): Pick<LanguageIndex, 'folders' | 'files'> {
		for (const kind of Object.keys(this.#pending) as NumberedKind[])
			if (this.#pending[kind].length > 0) this.#flush(kind);
		return { folders: this.#folders, files: this.#kept };
	}

	#put(kind: NumberedKind, text: string): void {
		this.#pending[kind].push(text);
		if (this.#pending[kind].length === FILES_A_FOLDER) this.#flush(kind);
	}

	#flush(kind: NumberedKind): void {
		const files = this.#pending[kind];
		const hash = createHash('sha256').update(files.join('\0')).digest('hex').slice(0, 8);
		const folder = numberedFolder(this.lang, kind, this.#folders[kind].length, hash);
		this.#folders[kind].push(hash);
		for (const [i, text] of files.entries()) this.cache.write(`${folder}/${i}.json`, text);
		this.#pending[kind] = [];
	}
}
