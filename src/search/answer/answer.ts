/** Where to search: in all languages, in one, or in one article. */
export type Scope =
	| { kind: 'all' }
	| { kind: 'language'; lang: string }
	| { kind: 'article'; slug: string };

/** A search, as the engine is asked for it. */
export interface Question {
	/** The query, as it was typed. */
	q: string;
	/** The interface's language: in it an article is shown, where several of its texts match. */
	locale: string;
	scope: Scope;
	/** How many articles to show at most. */
	limit: number;
}

/** A block of an article that matches. */
export interface Hit {
	/** The block's key, which is its address. */
	key: string;
	/** A snippet of its text. */
	text: string;
	/** The ranges of `text` that are highlighted. */
	highlights: [number, number][];
	/** The range of the first highlighted words in the whole block, for a link to them; empty where they are in the title or lead. */
	firstMatch: [number, number];
}

/** An article that matches, with its best passages. */
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
	/** How many more of its passages match, at least. */
	more: number;
}

/** Another word for one of the query that no passage has, or that is far rarer. */
export interface Suggestion {
	/** The word, as it was typed. */
	word: string;
	/** Where it stands in the query. */
	at: [start: number, end: number];
	/** The word that may be meant. */
	meant: string;
	/** The query with that word. */
	q: string;
	/** Whether no passage has the word. */
	isNowhere: boolean;
}

/** The results of a search. */
export interface Answer {
	/** The query that it answers. */
	q: string;
	/** How many articles match. */
	articles: number;
	/** How many passages match, at least. */
	passages: number;
	/** The best articles, the best first. */
	groups: readonly Group[];
	/** Whether only one article was searched. */
	alone: boolean;
	/** The query with all that is suggested, where nothing is found. */
	nearest?: string;
	/** Whether `q` is what was meant: the same keys in another layout of the keyboard. */
	isRetyped?: boolean;
	/** Whether others of the best articles are still being loaded. */
	isPart?: boolean;
	/** What is suggested for single words, where something is found. */
	suggestions?: readonly Suggestion[];
}

/** Is given the first results of an answer while others are loaded. */
export type OnPart = (part: Answer) => void;

/** Whether there are more results than are shown. */
export function isMoreThan({ articles, groups, alone, isPart }: Answer): boolean {
	if (isPart) return false;
	return alone ? groups.some(({ more }) => more > 0) : articles > groups.length;
}
