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
import { languagePath } from '../../core/indexing/language-path.ts';
import { HashedFolder } from './hashed-folder.ts';
import { LanguageIndexWriter } from './language-index-writer.ts';

/**
 * Writes the search index: one for each language, divided into shards so that a query loads only a
 * few files. Articles are added one at a time, in the order of their slugs.
 */
export class SearchIndexWriter {
	readonly #languages = new Map<string, LanguageIndexWriter>();
	readonly #slugs: HashedFolder;
	readonly #firstSlugs: string[] = [];
	#pending: string[] = [];
	#articles = 0;

	/** @param out the folder of the built site */
	constructor(private readonly out: string) {
		this.#slugs = new HashedFolder(out, 'search/articles');
	}

	/** Adds an article in all of its languages. */
	async add(slug: string, texts: readonly Article[]): Promise<void> {
		for (const article of texts) {
			const { lang } = article;
			const index = this.#languages.get(lang) ?? new LanguageIndexWriter(this.out, lang);
			this.#languages.set(lang, index);
			await index.add(this.#articles, slug, article);
		}
		this.#articles++;
		this.#pending.push(slug);
		if (this.#pending.length === SLUGS_A_FILE) await this.#writeSlugs();
	}

	/** Writes the remaining postings, the first file of each language, and their list. */
	async finish(): Promise<void> {
		if (this.#pending.length > 0) await this.#writeSlugs();
		const { folder } = await this.#slugs.finish();
		const languages: IndexedLanguage[] = [];
		for (const [lang, writer] of this.#languages) {
			const { index, scripts } = await writer.finish(folder);
			await this.#write(languagePath(lang), index);
			languages.push({ lang, scripts });
		}
		const index = { format: INDEX_FORMAT, languages, folder, slugs: this.#firstSlugs };
		await this.#write(INDEX_PATH, index satisfies SearchIndex);
	}

	async #write(path: string, data: unknown): Promise<void> {
		await mkdir(dirname(join(this.out, path)), { recursive: true });
		await writeFile(join(this.out, path), JSON.stringify(data));
	}

	async #writeSlugs(): Promise<void> {
		const number = this.#firstSlugs.length;
		await this.#slugs.write(slugsPath(number), this.#pending);
		this.#firstSlugs.push(this.#pending[0] ?? '');
		this.#pending = [];
	}
}
