import type { Article, Named } from '../../core/article/article.ts';
import type { Dir } from '../../core/text/direction.ts';
import type { DraftBlock } from './draft-block.ts';

/** A notice about content of the source that was left out or changed. */
export interface Notice {
	/** The position in the source: `line 12`, or `h2 #3 > table` for the table under the third h2. */
	place: string;
	/** The content and what was done with it, as a sentence for the publisher. */
	what: string;
}

/** The metadata of an article in a source. */
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
	series?: { name: string; part: number };
	/** A recording; its file is named as the source names it. */
	audio?: Article['audio'];
	/** Whether it is not published yet. */
	draft?: boolean;
}

/** An article as read from a source: without keys, and possibly without title or date. */
export interface Draft {
	meta: DraftMeta;
	blocks: DraftBlock[];
	notices: Notice[];
	/** How the source names it, if it is one of many in there. */
	naming?: Naming;
	/** Pictures that the source holds, by the `src` of their blocks. */
	pictures?: ReadonlyMap<string, Buffer>;
}

/** How a feed or a page names an article. */
interface Naming {
	/** Its own URL. */
	link?: string | undefined;
	/** Its number among the posts of its site. */
	number?: string | undefined;
}

/** How a source is read. */
export interface Reading {
	/** The language that the publisher gives; it takes precedence over the source's. */
	lang?: string;
	/** The URL of a page, against which relative links are resolved. */
	address?: string;
	/** Whether a page is taken whole, with its menus. */
	all?: boolean;
	/** Whether a book becomes one article, not one a chapter. */
	whole?: boolean;
	sizeOf?: SizeOf;
}

/** Returns a picture's size in pixels if the source lacks it; undefined if it is unknown. */
export type SizeOf = (src: string) => { width: number; height: number } | undefined;

/** The error for a source that can't be imported. */
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
 * Runs a reader, and turns unexpected errors into an ImportError with a remedy.
 *
 * The parsers are recursive: a hundred thousand nested elements cause a RangeError.
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
