/** The form of the index. A page that knows another one asks for nothing more. */
export const INDEX_FORMAT = 2;

/** Where the list of what is indexed is, below the site's base. It alone keeps its name from build to build. */
export const INDEX_PATH = 'search/index.json';

/** What is indexed. */
export interface SearchIndex {
	/** The form of all the files; see `INDEX_FORMAT`. */
	format: number;
	/** The languages, each with the folder of its own index. */
	languages: IndexedLanguage[];
	/** The folder of the articles' slugs. */
	folder: string;
	/** The first slug of each file in it. */
	slugs: string[];
}

/** A language that is indexed. */
export interface IndexedLanguage {
	/** Its tag. */
	lang: string;
	/** Its folder below the site's base, named by what is in it. */
	folder: string;
	/** The scripts that it is written in, by their names in Unicode. */
	scripts: string[];
}

/** What is known of a language's passages before a word is looked up. */
export interface PassageMap {
	/** How many words a passage has on average. */
	average: number;
	/** A letter for each passage; see `encodeLengths`. */
	lengths: string;
	/** The number of each article in the library, as steps; see `encodeNumber`. */
	articles: string;
	/** The first stem of each file of words. */
	stems: string[];
	/** The length of each file of words, in hundreds of letters; see `encodeNumber`. */
	sizes: string;
	/** The first pair of each file of pairs; see `bigramsOf`. */
	pairs: string[];
}

/** The most frequent words of a language: one of each stem, in the order of the stems. */
export interface FrequentWords {
	/** The words, with a space between. */
	words: string;
	/** In how many passages the stem of each stands, as `WEIGHTS_A_POWER` times the power of two; see `encodeNumber`. */
	weights: string;
}

/** How finely frequencies are told. */
export const WEIGHTS_A_POWER = 4;

/**
 * A file of words: each stem with the forms that it has in the texts, the most frequent first, and
 * the passages of each form.
 * Of a stem that stands in very many, all passages are told at once, and those of each form in a
 * file of its own, of which the number stands here.
 */
export type WordFile = [stem: string, forms: Record<string, string | number>, all?: string][];

/** A file of pairs: the passages in which each stands. */
export type PairFile = Record<string, string>;

/** A file of passages. */
export interface TextFile {
	/** The articles that they belong to: the number of the first passage, slug, title, and direction where it isn't the language's. */
	articles: [first: number, slug: string, title: string, dir?: 'ltr' | 'rtl'][];
	/** The blocks of each passage. */
	passages: [key: string, text: string][][];
}

/** How many passages a file of texts has. */
export const PASSAGES_A_FILE = 4;

/** How many slugs a file of slugs has. */
export const SLUGS_A_FILE = 256;

/** Where the map of a language's passages is. */
export const mapPath = (folder: string) => `${folder}/map.json`;

/** Where a language's frequent words are. */
export const frequentPath = (folder: string) => `${folder}/frequent.json`;

/** Where a file of words is. */
export const wordsPath = (folder: string, number: number) => `${folder}/words/${number}.json`;

/** Where the passages of one form are. */
export const formPath = (folder: string, number: number) => `${folder}/forms/${number}.json`;

/** Where a file of pairs is. */
export const pairsPath = (folder: string, number: number) => `${folder}/pairs/${number}.json`;

/** Where a file of texts is. */
export const textsPath = (folder: string, number: number) => `${folder}/texts/${number}.json`;

/** Where a file of slugs is. */
export const slugsPath = (folder: string, number: number) => `${folder}/${number}.json`;
