import type { Named } from '../../core/article/article.ts';
import type { Dir } from '../../core/text/direction.ts';
import type { DraftBlock } from './draft-block.ts';

/** Something in the source that an article cannot say, or that was left out on purpose. */
export interface Notice {
	/** Where it stands: `line 12`, or `h2 #3 > table` for the table under the third h2. */
	place: string;
	/** What it is and what was done about it, in plain words. */
	what: string;
}

/** What a source says of an article beyond its text. */
export interface DraftMeta {
	slug?: string;
	lang?: string;
	dir?: Dir;
	title?: string;
	lead?: string;
	published?: string;
	updated?: string;
	authors?: Named[];
	source?: Named;
	license?: Named;
	tags?: string[];
}

/** An article as a reader of sources hands it on: without keys, perhaps without title or date. */
export interface Draft {
	meta: DraftMeta;
	blocks: DraftBlock[];
	notices: Notice[];
}

/** Tells the size of a picture that the source does not tell; undefined where it is not known. */
export type SizeOf = (src: string) => { width: number; height: number } | undefined;

/** A source that cannot be read at all. */
export class ImportError extends Error {
	override readonly name = 'ImportError';

	constructor(
		/** Where in the source: `line 12`, or `the file`. */
		readonly place: string,
		/** What is wrong there. */
		readonly what: string,
		/** What the publisher can do about it. */
		readonly remedy: string,
	) {
		super(`${place}: ${what}. ${remedy}`);
	}
}

/**
 * Runs a reader, and turns what no source should cause into an error that names a way on.
 *
 * The parsers recurse: a hundred thousand nested elements are a RangeError in each of them.
 */
export function readOrExplain<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof ImportError) throw error;
		const why = error instanceof RangeError ? 'it is nested too deeply' : String(error);
		throw new ImportError('the file', `it cannot be read: ${why}`, 'Import its text as .txt');
	}
}
