import { LANGUAGES_FOLDER } from './language-path.ts';

/** The version of the index's format. A page that knows another version reads nothing of the index. */
export const INDEX_FORMAT = 3;

/** The path of the list of what is indexed, below the site's base. */
export const INDEX_PATH = 'search/index.json';

/** Whether a file of the index keeps its name from build to build. The others never change. */
export const isRenewed = (path: string) =>
	path === INDEX_PATH || path.startsWith(`${LANGUAGES_FOLDER}/`);

/** The list of what is indexed. */
export interface SearchIndex {
	/** See `INDEX_FORMAT`. */
	format: number;
	/** The languages. */
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
	/** The scripts that it is written in, by their names in Unicode. */
	scripts: string[];
}

/** The first file of a language: all that is needed before a word is looked up. */
export interface LanguageIndex {
	/** See `INDEX_FORMAT`. */
	format: number;
	/** The folder of the articles' slugs, which tells whose numbers `map.articles` has. */
	articles: string;
	/** The folder of the language's other files, named by what is in it. */
	folder: string;
	map: PassageMap;
	frequent: FrequentWords;
	/** In a small library: the shards of words and the texts, by their path in the folder. */
	files?: Record<string, unknown>;
}

/** What is known of a language's passages, and of its shards, before a word is looked up. */
export interface PassageMap {
	/** How many words a passage has on average. */
	average: number;
	/** The length of each passage, a letter each; see `encodeLength`. */
	lengths: string;
	/** The number of each article in the library, as steps; see `encodeNumber`. */
	articles: string;
	/** The first stem of each shard of words. */
	stems: string[];
	/** The size of each shard of words, in hundreds of letters; see `encodeNumber`. */
	sizes: string;
	/** The first hash of each shard of bigrams; see `bigramsOf`. */
	pairs: string[];
	/** How many passages each file of texts has; see `encodeNumber`. */
	texts: string;
}

/** The most frequent words of a language: one of each stem, in the order of the stems. */
export interface FrequentWords {
	/** The words, with a space between. */
	words: string;
	/** The document frequency of each word's stem: its logarithm to the base 2 times `WEIGHTS_A_POWER`; see `encodeNumber`. */
	weights: string;
}

/** Steps in which a document frequency doubles. */
export const WEIGHTS_A_POWER = 4;

/**
 * A shard of words: each stem with the forms that it has in the texts, the most frequent first, and
 * the posting list of each form.
 * A stem in very many passages has one posting list of all of them here, and the number of a file with
 * the posting list for each form.
 */
export type WordFile = [stem: string, forms: Record<string, string | number>, all?: string][];

/** A shard of bigrams: the posting list of each hash. */
export type PairFile = Record<string, string>;

/** A file with the texts of passages, mostly of several whole articles. */
export interface TextFile {
	/** The articles that they belong to: the number of the first passage, slug, title, direction. */
	articles: [first: number, slug: string, title: string, dir?: 'ltr' | 'rtl'][];
	/** The blocks of each passage; headings have a mark. */
	passages: [key: string, text: string, isHeading?: 1][][];
}

/** Slugs in each file of slugs. */
export const SLUGS_A_FILE = 256;

/** The path of a shard of words, in the language's folder. */
export const wordsPath = (number: number) => `words/${number}.json`;

/** The path of the posting list of one form. */
export const formPath = (number: number) => `forms/${number}.json`;

/** The path of a shard of bigrams. */
export const pairsPath = (number: number) => `pairs/${number}.json`;

/** The path of a file of texts. */
export const textsPath = (number: number) => `texts/${number}.json`;

/** The path of a file of slugs, in their folder. */
export const slugsPath = (number: number) => `${number}.json`;
