/** The version of the index's format. A page that knows another version reads nothing of the index. */
export const INDEX_FORMAT = 3;

/** The path of the index's first file, below the site's base. It alone keeps its name from build to build. */
export const INDEX_PATH = 'search/index.json';

/** The index's first file: what is indexed. */
export interface SearchIndex {
	/** See `INDEX_FORMAT`. */
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
	/** The hash of each folder of numbered files; see `numberedPath`. */
	folders: Record<NumberedKind, string[]>;
}

/** What is in files that are numbered: shards of words, posting lists of forms, shards of bigrams, texts. */
export type NumberedKind = 'words' | 'forms' | 'pairs' | 'texts';

/**
 * Numbered files in each folder. Where one of them changes, the folder has another name. Texts are the
 * most files and the smallest.
 */
export const FILES_A_FOLDER: Readonly<Record<NumberedKind, number>> = {
	...{ words: 8, forms: 8, pairs: 8, texts: 32 },
};

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

/** A file with the texts of passages. */
export interface TextFile {
	/** The articles that they belong to: the number of the first passage, slug, title, direction. */
	articles: [first: number, slug: string, title: string, dir?: 'ltr' | 'rtl'][];
	/** The blocks of each passage; headings have a mark. */
	passages: [key: string, text: string, isHeading?: 1][][];
}

/** Passages in each file of texts. */
export const PASSAGES_A_FILE = 4;

/** Slugs in each file of slugs. */
export const SLUGS_A_FILE = 256;

/** The path of the map of a language's passages. */
export const mapPath = (folder: string) => `${folder}/map.json`;

/** The path of a language's frequent words. */
export const frequentPath = (folder: string) => `${folder}/frequent.json`;

/** A folder of a language's numbered files, the first of which is numbered 0. */
export const numberedFolder = (lang: string, kind: NumberedKind, place: number, hash: string) =>
	`search/${lang}/${kind}/${place}.${hash}`;

/** The path of one of a language's numbered files. */
export function numberedPath(
	lang: string,
	kind: NumberedKind,
	folders: PassageMap['folders'],
	number: number,
): string {
	const place = Math.floor(number / FILES_A_FOLDER[kind]);
	const folder = numberedFolder(lang, kind, place, folders[kind][place] ?? '');
	return `${folder}/${number % FILES_A_FOLDER[kind]}.json`;
}

/** The path of a file of slugs. */
export const slugsPath = (folder: string, number: number) => `${folder}/${number}.json`;
