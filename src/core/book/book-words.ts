import type { Dir } from '../text/direction.ts';

/** What the book says in the interface's language. */
export interface BookWords {
	lang: string;
	dir: Dir;
	/** The heading of its table of contents. */
	contents: string;
	/** The lines of the title page below the title: authors, dates, source, licence, address. */
	facts: readonly { text: string; href?: string | undefined }[];
}
