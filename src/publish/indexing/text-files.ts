import type { TextFile } from '../../core/indexing/index-format.ts';
import { endsFile } from './file-ends.ts';

/** Where files of texts end after an article. */
const ENDS = { minLetters: 12_000, namesAnEnd: 2, fullLetters: 24_000 };
/** The letters from which on one ends within an article. */
const MAX_LETTERS = 30_000;

/** Collects the texts of passages in files, each mostly of several whole articles. */
export class TextFiles {
	#file: TextFile = { articles: [], passages: [] };
	#letters = 0;
	readonly #counts: number[] = [];

	constructor(private readonly write: (file: TextFile) => void) {}

	/** Adds whole articles, whose passages are numbered from 0. */
	add({ articles, passages }: TextFile): void {
		for (const [i, [first, ...heading]] of articles.entries()) {
			const end = articles[i + 1]?.[0] ?? passages.length;
			for (let passage = first; passage < end; passage++) {
				// What follows a title is in the same file: a link to the title leads there.
				if (this.#letters >= MAX_LETTERS && passage > first + 1) this.#end();
				const isBegun = passage > first && this.#file.passages.length > 0;
				if (!isBegun) this.#file.articles.push([this.#file.passages.length, ...heading]);
				const blocks = passages[passage] ?? [];
				this.#file.passages.push(blocks);
				this.#letters += blocks.reduce((sum, [, text]) => sum + text.length, 0);
			}
			if (endsFile(this.#letters, heading[0], ENDS)) this.#end();
		}
	}

	/** Writes what is left. Returns how many passages each file has. */
	finish(): readonly number[] {
		if (this.#file.passages.length > 0) this.#end();
		return this.#counts;
	}

	#end(): void {
		this.write(this.#file);
		this.#counts.push(this.#file.passages.length);
		this.#file = { articles: [], passages: [] };
		this.#letters = 0;
	}
}
