/** Where to search: in every language, in one, or in one article. */
export type Scope =
	| { kind: 'all' }
	| { kind: 'language'; lang: string }
	| { kind: 'article'; slug: string };

/** What a reader asks. */
export interface Question {
	/** The words, as they were typed. */
	q: string;
	/** The interface's language: in it an article is shown, where several of its texts match. */
	locale: string;
	/** Where to search. */
	scope: Scope;
	/** How many articles to give at most. */
	limit: number;
}

/** A passage that was found: a block of an article. */
export interface Hit {
	/** The block's key, which is its address. */
	key: string;
	/** The passage, cut to what is shown. */
	text: string;
	/** The ranges of `text` that are highlighted. */
	highlights: [number, number][];
	/** Where the first highlighted words stand in the whole block, for a link to them; empty where the words stand above the body. */
	words: [number, number];
}

/** An article that was found, with its best passages. */
export interface Group {
	/** The article's address. */
	slug: string;
	/** The language of the text that matches. */
	lang: string;
	/** The direction of that text. */
	dir: 'ltr' | 'rtl';
	/** The article's title in that language. */
	title: string;
	/** The ranges of `title` that are highlighted. */
	titleHighlights: [number, number][];
	/** The passages, the best first; none where only the title matches. */
	hits: Hit[];
	/** How many of its passages match beside these, at least. */
	more: number;
}

/** What was found. */
export interface Answer {
	/** The words that it answers. */
	q: string;
	/** How many articles match. */
	articles: number;
	/** How many passages match, at least. */
	passages: number;
	/** The best articles, the best first. */
	groups: readonly Group[];
	/** Whether one article was searched alone. */
	alone: boolean;
	/** The nearest spelling of what was asked, where nothing is found. */
	nearest?: string;
}

/** Whether more can be shown than is. */
export function isMoreThan({ articles, groups, alone }: Answer): boolean {
	return alone ? groups.some(({ more }) => more > 0) : articles > groups.length;
}
