import {
	INDEX_FORMAT,
	type LanguageIndex,
	type PassageMap,
	type TextFile,
} from '../../core/indexing/index-format.ts';
import { encodeNumber } from '../../core/indexing/posting-list.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { writeBigramShards } from './bigram-shards.ts';
import { readIndexPart, runOfPart } from './index-part.ts';
import { NumberedFiles } from './numbered-files.ts';
import { ScriptCount } from './script-count.ts';
import { mergeRuns, type Run } from './sorted-runs.ts';
import { writeTermShards } from './term-shards.ts';
import { TextFiles } from './text-files.ts';

/** Writes the search index of one language. Holds only a few bytes of each passage in memory. */
export class LanguageIndexWriter {
	readonly #files: NumberedFiles;
	readonly #texts: TextFiles;
	readonly #scripts = new ScriptCount();
	readonly #words: Run[] = [];
	readonly #pairs: Run[] = [];
	#lengths = '';
	#articles = '';
	#lastArticle = -1;
	#wordCount = 0;

	constructor(
		cache: BuildCache,
		private readonly lang: string,
	) {
		this.#files = new NumberedFiles(cache, lang);
		this.#texts = new TextFiles((file: TextFile) => this.#files.write('texts', file));
	}

	/**
	 * Adds consecutive articles.
	 *
	 * @param folder where their part of the index is
	 * @param firstArticle the number of the first of them in the library
	 */
	add(folder: string, firstArticle: number): void {
		const part = readIndexPart(folder, this.lang);
		const firstPassage = this.#lengths.length;
		for (const place of part.articles) {
			const number = firstArticle + place;
			this.#articles += encodeNumber(number - this.#lastArticle - 1);
			this.#lastArticle = number;
		}
		this.#words.push(runOfPart(folder, this.lang, 'words', firstPassage));
		this.#pairs.push(runOfPart(folder, this.lang, 'pairs', firstPassage));
		this.#lengths += part.lengths;
		this.#wordCount += part.words;
		this.#scripts.addCounts(part.scripts);
		this.#texts.add(part.texts);
	}

	/**
	 * Merges the posting lists into shards, and writes what is left.
	 *
	 * @param articles the folder of the articles' slugs
	 */
	finish(articles: string): { index: LanguageIndex; scripts: string[] } {
		const texts = this.#texts.finish();
		const { shards, frequent } = writeTermShards(
			mergeRuns(this.#words),
			this.lang,
			(shard) => this.#files.write('words', shard),
			(form) => this.#files.write('forms', form),
		);
		const pairs = writeBigramShards(mergeRuns(this.#pairs), (shard) =>
			this.#files.write('pairs', shard),
		);
		const numbers = (some: readonly number[]) => some.map(encodeNumber).join('');
		const map: PassageMap = {
			average: Math.round(this.#wordCount / this.#lengths.length),
			lengths: this.#lengths,
			articles: this.#articles,
			stems: shards.map(({ stem }) => stem),
			sizes: numbers(shards.map(({ size }) => Math.round(size / 100))),
			pairs,
			texts: numbers(texts),
		};
		return {
			index: { format: INDEX_FORMAT, articles, map, frequent, ...this.#files.finish() },
			scripts: this.#scripts.main(),
		};
	}
}
