import {
	formPath,
	type LanguageIndex,
	type PairFile,
	pairsPath,
	type TextFile,
	textsPath,
	type WordFile,
	wordsPath,
} from '../../../core/indexing/index-format.ts';
import { decodeNumbers } from '../../../core/indexing/posting-list.ts';
import { decodeFrequentWords, type FrequentWord } from './frequent-words.ts';
import { decodePassageTable, type PassageTable } from './passage-table.ts';
import { type PassageText, passageTextIn } from './passage-text.ts';
import { formsIn, type WordForm } from './word-forms.ts';

/** Reads the index of one language. */
export class LanguageReader {
	readonly lang: string;
	/** What is known of all passages. */
	readonly passages: PassageTable;
	readonly #index: LanguageIndex;
	readonly #read: <T>(path: string) => Promise<T>;
	readonly #sizes: number[];
	/** The first passage of each file of texts. */
	readonly #firstOfTexts: number[];
	readonly #loadedShards = new Set<number>();
	#frequent: FrequentWord[] | undefined;

	/** @param read gives the JSON at a path below the site's base, each once */
	constructor(lang: string, index: LanguageIndex, read: <T>(path: string) => Promise<T>) {
		this.lang = lang;
		this.#index = index;
		this.#read = read;
		this.passages = decodePassageTable(index.map);
		this.#sizes = decodeNumbers(index.map.sizes).map((hundreds) => hundreds * 100);
		let next = 0;
		this.#firstOfTexts = decodeNumbers(index.map.texts).map((count) => {
			next += count;
			return next - count;
		});
	}

	/** The words that occur in most passages, in the order of their stems. */
	frequent(): FrequentWord[] {
		this.#frequent ??= decodeFrequentWords(this.#index.frequent, this.lang);
		return this.#frequent;
	}

	/** The forms of a stem. */
	async formsOf(stem: string): Promise<WordForm[]> {
		const shard = this.#shardOf(stem);
		return shard < 0 ? [] : formsIn(await this.#shard(shard), (other) => other === stem);
	}

	/** The forms of the stems beside which a stem is or would be: those of its shard. */
	async formsBeside(stem: string): Promise<WordForm[]> {
		const shard = this.#shardOf(stem);
		return shard < 0 ? [] : formsIn(await this.#shard(shard), () => true);
	}

	/** The forms of all stems with a prefix; undefined where more than `maxLetters` would have to be loaded. */
	async formsWithPrefix(prefix: string, maxLetters: number): Promise<WordForm[] | undefined> {
		const from = Math.max(this.#shardOf(prefix), 0);
		const to = this.#shardOf(`${prefix}\uFFFF`);
		const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
		const letters = numbers.reduce((sum, shard) => sum + this.#lettersToLoad(shard), 0);
		if (letters > maxLetters) return undefined;
		const shards = await Promise.all(numbers.map((number) => this.#shard(number)));
		return shards.flatMap((shard) => formsIn(shard, (stem) => stem.startsWith(prefix)));
	}

	/** The posting list of a form; see `decodePostings`. */
	async postingsOf({ postings }: WordForm): Promise<string> {
		if (typeof postings === 'string') return postings;
		return this.#file<string>(formPath(postings));
	}

	/** The posting list of a bigram's hash; see `bigramsIn`. */
	async bigramPostings(hash: string): Promise<string> {
		const { pairs } = this.#index.map;
		const shard = lastUpTo(pairs, hash);
		if (shard < 0) return '';
		const lists = await this.#file<PairFile>(pairsPath(shard));
		// Something else in the shard's place would mean that nothing is found.
		if (lists[pairs[shard] ?? ''] === undefined) throw new TypeError(`No bigrams in ${shard}`);
		return lists[hash] ?? '';
	}

	/** How many letters must be loaded for a stem: none where its shard is loaded. */
	lettersToLoad(stem: string): number {
		return this.#lettersToLoad(this.#shardOf(stem));
	}

	/** The number of the file that has the text of a passage. */
	fileOf(passage: number): number {
		return lastUpTo(this.#firstOfTexts, passage);
	}

	/** The text of a passage. */
	async text(passage: number): Promise<PassageText> {
		const number = this.fileOf(passage);
		const file = await this.#file<TextFile>(textsPath(number));
		return passageTextIn(file, passage, this.#firstOfTexts[number] ?? 0);
	}

	#shardOf(stem: string): number {
		return lastUpTo(this.#index.map.stems, stem);
	}

	#lettersToLoad(shard: number): number {
		return this.#loadedShards.has(shard) ? 0 : (this.#sizes[shard] ?? 0);
	}

	#shard(number: number): Promise<WordFile> {
		this.#loadedShards.add(number);
		return this.#file<WordFile>(wordsPath(number));
	}

	async #file<T>(path: string): Promise<T> {
		const { files, folder } = this.#index;
		return (files?.[path] as T | undefined) ?? this.#read<T>(`${folder}/${path}`);
	}
}

/** The place of the last of sorted values that is not above another; -1 where all are. */
function lastUpTo<T>(sorted: readonly T[], value: T): number {
	return sorted.findLastIndex((one) => one <= value);
}
