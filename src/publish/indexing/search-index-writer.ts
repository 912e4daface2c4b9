import { createHash } from 'node:crypto';
import type { Article } from '../../core/article/article.ts';
import {
	INDEX_FORMAT,
	INDEX_PATH,
	type IndexedLanguage,
	type SearchIndex,
	SLUGS_A_FILE,
	slugsPath,
} from '../../core/indexing/index-format.ts';
import { languagePath } from '../../core/indexing/language-path.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { isOneOf } from './file-ends.ts';
import { IndexPartWriter } from './index-part.ts';
import { LanguageIndexWriter } from './language-index-writer.ts';

/** About how many articles the parts have that the index is made of: one is made anew where a word changes. */
const ARTICLES_A_PART = 64;
/** The most texts of a part, in minutes of reading: what of it is held in memory. */
const MAX_MINUTES = 1000;

/** An article of the index. */
interface IndexedArticle {
	slug: string;
	/** The languages of its texts. */
	languages: readonly string[];
	/** How long its texts are, in minutes of reading. */
	minutes: number;
	/** A hash of its texts. */
	key: string;
	/** Reads its texts. */
	read: () => Promise<readonly Article[]>;
}

/**
 * Writes the search index: one for each language, divided into shards so that a query loads only a
 * few files. Articles are added one at a time, in the order of their slugs.
 */
export class SearchIndexWriter {
	readonly #languages = new Map<string, LanguageIndexWriter>();
	readonly #slugs: string[] = [];
	#part: IndexedArticle[] = [];
	#minutes = 0;

	constructor(private readonly cache: BuildCache) {}

	/** Adds an article in all of its languages. */
	async add(article: IndexedArticle): Promise<void> {
		this.#part.push(article);
		this.#minutes += article.minutes;
		// The slug says where a part ends, so that a new article is in one part only.
		if (this.#minutes >= MAX_MINUTES || isOneOf(article.slug, ARTICLES_A_PART))
			await this.#addPart();
	}

	/** Writes what is left, the first file of each language, and their list. */
	async finish(): Promise<void> {
		if (this.#part.length > 0) await this.#addPart();
		const { folder, firsts } = this.#writeSlugs();
		const languages: IndexedLanguage[] = [];
		for (const [lang, writer] of this.#languages) {
			const { index, scripts } = writer.finish(folder);
			this.cache.write(languagePath(lang), JSON.stringify(index));
			languages.push({ lang, scripts });
		}
		const index: SearchIndex = { format: INDEX_FORMAT, languages, folder, slugs: firsts };
		this.cache.write(INDEX_PATH, JSON.stringify(index));
	}

	async #addPart(): Promise<void> {
		const inputs = this.#part.map(({ slug, key, languages }) => [slug, key, languages]);
		const folder = await this.cache.folder('index', inputs, async (folder) => {
			const writers = new Map<string, IndexPartWriter>();
			for (const [place, { slug, read }] of this.#part.entries()) {
				for (const text of await read()) {
					const writer = writers.get(text.lang) ?? new IndexPartWriter();
					writers.set(text.lang, writer);
					writer.add(place, slug, text);
				}
			}
			for (const [lang, writer] of writers) writer.write(folder, lang);
		});
		for (const lang of new Set(this.#part.flatMap(({ languages }) => languages))) {
			const index = this.#languages.get(lang) ?? new LanguageIndexWriter(this.cache, lang);
			this.#languages.set(lang, index);
			index.add(folder, this.#slugs.length);
		}
		this.#slugs.push(...this.#part.map(({ slug }) => slug));
		this.#part = [];
		this.#minutes = 0;
	}

	/** Returns the folder of the slugs, which is named by a hash of them, and the first of each file in it. */
	#writeSlugs(): { folder: string; firsts: string[] } {
		const hash = createHash('sha256').update(this.#slugs.join()).digest('hex').slice(0, 10);
		const folder = `search/articles.${hash}`;
		const firsts: string[] = [];
		for (let from = 0; from < this.#slugs.length; from += SLUGS_A_FILE) {
			const slugs = this.#slugs.slice(from, from + SLUGS_A_FILE);
			this.cache.write(`${folder}/${slugsPath(firsts.length)}`, JSON.stringify(slugs));
			firsts.push(slugs[0] ?? '');
		}
		return { folder, firsts };
	}
}
