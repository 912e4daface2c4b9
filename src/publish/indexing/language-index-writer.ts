import {
	frequentPath,
	type IndexedLanguage,
	mapPath,
	type NumberedKind,
	PASSAGES_A_FILE,
	type PassageMap,
	type TextFile,
} from '../../core/indexing/index-format.ts';
import { encodeNumber } from '../../core/indexing/posting-list.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { writeBigramShards } from './bigram-shards.ts';
import { HashedFolder } from './hashed-folder.ts';
import { readIndexPart, runOfPart } from './index-part.ts';
import { NumberedFiles } from './numbered-files.ts';
import { ScriptCount } from './script-count.ts';
import { mergeRuns, type Run } from './sorted-runs.ts';
import { writeTermShards } from './term-shards.ts';

/** Writes the search index of one language. Holds only a few bytes of each passage in memory. */
export class LanguageIndexWriter {
	readonly #folder: HashedFolder;
	readonly #files: Record<NumberedKind, NumberedFiles>;
	readonly #scripts = new ScriptCount();
	readonly #words: Run[] = [];
	readonly #pairs: Run[] = [];
	#texts: TextFile = { articles: [], passages: [] };
	#lengths = '';
	#articles = '';
	#lastArticle = -1;
	#wordCount = 0;

	constructor(
		out: string,
		cache: BuildCache,
		private readonly lang: string,
	) {
		this.#folder = new HashedFolder(out, `search/${lang}`);
		const files = (kind: NumberedKind) => new NumberedFiles(cache, lang, kind);
		this.#files = {
			...{ words: files('words'), forms: files('forms') },
			...{ pairs: files('pairs'), texts: files('texts') },
		};
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
		this.#addTexts(part.texts, firstPassage);
	}

	/** Merges the posting lists into shards, and writes what is left. */
	async finish(): Promise<IndexedLanguage> {
		if (this.#texts.passages.length > 0) this.#writeTexts();
		const { words, forms, pairs, texts } = this.#files;
		const { shards, frequent } = writeTermShards(
			mergeRuns(this.#words),
			this.lang,
			(shard) => words.write(shard),
			(form) => forms.write(form),
		);
		const bigrams = writeBigramShards(mergeRuns(this.#pairs), (shard) => pairs.write(shard));
		const map: PassageMap = {
			average: Math.round(this.#wordCount / this.#lengths.length),
			lengths: this.#lengths,
			articles: this.#articles,
			stems: shards.map(({ stem }) => stem),
			pairs: bigrams,
			sizes: shards.map(({ size }) => encodeNumber(Math.round(size / 100))).join(''),
			folders: {
				...{ words: words.finish(), forms: forms.finish() },
				...{ pairs: pairs.finish(), texts: texts.finish() },
			},
		};
		await this.#folder.write(mapPath, map);
		await this.#folder.write(frequentPath, frequent);
		const folder = await this.#folder.finish();
		return { lang: this.lang, folder, scripts: this.#scripts.main() };
	}

	/** Adds texts whose articles begin at passages that are counted from `firstPassage`. */
	#addTexts({ articles, passages }: TextFile, firstPassage: number): void {
		let article = 0;
		for (const [i, passage] of passages.entries()) {
			if ((articles[article + 1]?.[0] ?? passages.length) <= i) article++;
			const [first = 0, ...heading] = articles[article] ?? [0, '', ''];
			const begins = firstPassage + first;
			if (this.#texts.articles.at(-1)?.[0] !== begins)
				this.#texts.articles.push([begins, ...heading]);
			this.#texts.passages.push(passage);
			if (this.#texts.passages.length === PASSAGES_A_FILE) this.#writeTexts();
		}
	}

	#writeTexts(): void {
		this.#files.texts.write(this.#texts);
		this.#texts = { articles: [], passages: [] };
	}
}
