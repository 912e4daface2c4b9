import {
	INDEX_FORMAT,
	INDEX_PATH,
	type IndexedLanguage,
	type SearchIndex,
	SLUGS_A_FILE,
	slugsPath,
} from '../../../core/indexing/index-format.ts';
import { LanguageReader } from './language-reader.ts';

/**
 * Gives the JSON at a path below the site's base; `fresh` passes the caches by.
 *
 * @throws {GoneError} where the site was published anew and has no such file any more
 * @throws {TypeError} where there is no answer
 */
export type ReadJson = (path: string, fresh?: boolean) => Promise<unknown>;

/** A file of the index is not there: the site has been published anew. */
export class GoneError extends Error {}

/** Reads the index, each file once. */
export class IndexReader {
	readonly #read: ReadJson;
	readonly #index: SearchIndex;
	readonly #languages: LanguageReader[];
	readonly #files = new Map<string, Promise<unknown>>();

	private constructor(read: ReadJson, index: SearchIndex) {
		this.#read = read;
		this.#index = index;
		this.#languages = index.languages.map(
			(language) => new LanguageReader(language, <T>(path: string) => this.#file<T>(path)),
		);
	}

	/** Opens the index. */
	static async open(read: ReadJson, fresh: boolean): Promise<IndexReader> {
		const index = (await read(INDEX_PATH, fresh)) as SearchIndex;
		if (index.format !== INDEX_FORMAT) throw new GoneError(`Index of form ${index.format}`);
		return new IndexReader(read, index);
	}

	/** The languages that are written in the scripts of a text. */
	languagesFor(text: string): LanguageReader[] {
		const isWritten = ({ scripts }: IndexedLanguage) =>
			scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
		const suits = this.#index.languages.map(isWritten);
		// Numbers occur in texts of every script.
		return this.#languages.filter((_, i) => suits[i] || !/\p{L}/u.test(text));
	}

	/** The index of a language, if there is one. */
	language(lang: string): LanguageReader | undefined {
		return this.#languages.find((reader) => reader.lang === lang);
	}

	/** The number of an article in the library, or undefined where there is none of that slug. */
	async articleOf(slug: string): Promise<number | undefined> {
		const { slugs, folder } = this.#index;
		const file = slugs.findLastIndex((first) => first <= slug);
		if (file < 0) return undefined;
		const here = await this.#file<string[]>(slugsPath(folder, file));
		const place = here.indexOf(slug);
		return place < 0 ? undefined : file * SLUGS_A_FILE + place;
	}

	#file<T>(path: string): Promise<T> {
		const known = this.#files.get(path);
		if (known) return known as Promise<T>;
		const file = this.#read(path);
		this.#files.set(path, file);
		file.catch(() => this.#files.delete(path));
		return file as Promise<T>;
	}
}
