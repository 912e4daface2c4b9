import {
	INDEX_FORMAT,
	INDEX_PATH,
	type IndexedLanguage,
	type LanguageIndex,
	type SearchIndex,
	SLUGS_A_FILE,
	slugsPath,
} from '../../../core/indexing/index-format.ts';
import { languagePath } from '../../../core/indexing/language-path.ts';
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
	readonly #isFresh: boolean;
	readonly #files = new Map<string, Promise<unknown>>();
	readonly #languages = new Map<string, Promise<LanguageReader>>();
	/** The folder of the slugs: all that is read must be of one build, whose numbers the articles have. */
	#articles: string | undefined;

	/** @param isFresh whether the caches are passed by for what keeps its name from build to build */
	constructor(read: ReadJson, isFresh = false) {
		this.#read = read;
		this.#isFresh = isFresh;
	}

	/** The languages that are written in the scripts of a text. */
	async languagesFor(text: string): Promise<LanguageReader[]> {
		const isWritten = ({ scripts }: IndexedLanguage) =>
			scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
		// Numbers occur in texts of every script.
		const suits = (language: IndexedLanguage) => isWritten(language) || !/\p{L}/u.test(text);
		const { languages } = await this.#list();
		return Promise.all(languages.filter(suits).map(({ lang }) => this.#open(lang)));
	}

	/** The index of a language, if there is one. */
	async language(lang: string): Promise<LanguageReader | undefined> {
		try {
			return await this.#open(lang);
		} catch (error) {
			const { languages } = await this.#list().catch(() => {
				throw error;
			});
			if (languages.some((one) => one.lang === lang)) throw error;
			return undefined;
		}
	}

	/** The number of an article in the library, or undefined where there is none of that slug. */
	async articleOf(slug: string): Promise<number | undefined> {
		const { slugs, folder } = await this.#list();
		const file = slugs.findLastIndex((first) => first <= slug);
		if (file < 0) return undefined;
		const here = await this.#file<string[]>(`${folder}/${slugsPath(file)}`);
		const place = here.indexOf(slug);
		return place < 0 ? undefined : file * SLUGS_A_FILE + place;
	}

	async #list(): Promise<SearchIndex> {
		const list = await this.#file<SearchIndex>(INDEX_PATH, this.#isFresh);
		this.#check(list.format, list.folder);
		return list;
	}

	#open(lang: string): Promise<LanguageReader> {
		return once(this.#languages, lang, async () => {
			const index = await this.#file<LanguageIndex>(languagePath(lang), this.#isFresh);
			this.#check(index.format, index.articles);
			return new LanguageReader(lang, index, <T>(path: string) => this.#file<T>(path));
		});
	}

	#check(format: number, articles: string): void {
		this.#articles ??= articles;
		if (format !== INDEX_FORMAT || articles !== this.#articles)
			throw new GoneError(`Index of form ${format}, of ${articles}`);
	}

	#file<T>(path: string, isFresh = false): Promise<T> {
		return once(this.#files, path, () => this.#read(path, isFresh)) as Promise<T>;
	}
}

/** What is loaded by a name, once; again if it failed. */
function once<T>(known: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
	const found = known.get(name);
	if (found) return found;
	const loaded = load();
	known.set(name, loaded);
	loaded.catch(() => known.delete(name));
	return loaded;
}
