import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import {
	INDEX_FORMAT,
	INDEX_PATH,
	type IndexedLanguage,
	type SearchIndex,
	SLUGS_A_FILE,
	slugsPath,
} from '../../core/indexing/index-format.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { HashedFolder } from './hashed-folder.ts';
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
	readonly #slugs: HashedFolder;
	readonly #firstSlugs: string[] = [];
	#pendingSlugs: string[] = [];
	#part: IndexedArticle[] = [];
	#minutes = 0;
	#articles = 0;

	/** @param out the folder of the built site */
	constructor(
		private readonly out: string,
		private readonly cache: BuildCache,
	) {
		this.#slugs = new HashedFolder(out, 'search/articles');
	}

	/** Adds an article in all of its languages. */
	async add(article: IndexedArticle): Promise<void> {
		this.#part.push(article);
		this.#minutes += article.minutes;
		if (this.#minutes >= MAX_MINUTES || endsPart(article.slug)) await this.#writePart();
		this.#pendingSlugs.push(article.slug);
		if (this.#pendingSlugs.length === SLUGS_A_FILE) await this.#writeSlugs();
	}

	/** Writes what is left, and the index's root file. */
	async finish(): Promise<void> {
		if (this.#part.length > 0) await this.#writePart();
		if (this.#pendingSlugs.length > 0) await this.#writeSlugs();
		const languages: IndexedLanguage[] = [];
		for (const index of this.#languages.values()) languages.push(await index.finish());
		const index: SearchIndex = {
			format: INDEX_FORMAT,
			languages,
			folder: this.#articles > 0 ? await this.#slugs.finish() : '',
			slugs: this.#firstSlugs,
		};
		await mkdir(dirname(join(this.out, INDEX_PATH)), { recursive: true });
		await writeFile(join(this.out, INDEX_PATH), JSON.stringify(index));
	}

	async #writePart(): Promise<void> {
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
			const index =
				this.#languages.get(lang) ?? new LanguageIndexWriter(this.out, this.cache, lang);
			this.#languages.set(lang, index);
			index.add(folder, this.#articles);
		}
		this.#articles += this.#part.length;
		this.#part = [];
		this.#minutes = 0;
	}

	async #writeSlugs(): Promise<void> {
		const number = this.#firstSlugs.length;
		await this.#slugs.write((folder) => slugsPath(folder, number), this.#pendingSlugs);
		this.#firstSlugs.push(this.#pendingSlugs[0] ?? '');
		this.#pendingSlugs = [];
	}
}

/** Whether a part ends with an article. The slug says it, so that a new article is in one part only. */
function endsPart(slug: string): boolean {
	return createHash('sha256').update(slug).digest().readUInt16BE() % ARTICLES_A_PART === 0;
}
