import {
	type FrequentWords,
	frequentPath,
	type IndexedLanguage,
	mapPath,
	type NumberedKind,
	numberedPath,
	type PairFile,
	type PassageMap,
	type TextFile,
	type WordFile,
} from '../../../core/indexing/index-format.ts';
import { decodeNumbers } from '../../../core/indexing/posting-list.ts';
import { decodeFrequentWords, type FrequentWord } from './frequent-words.ts';
import { decodePassageTable, type PassageTable } from './passage-table.ts';
import { fileOfPassage, type PassageText, passageTextIn } from './passage-text.ts';
import { formsIn, type WordForm } from './word-forms.ts';

/** Reads the index of one language. */
export class LanguageReader {
	readonly lang: string;
	readonly #folder: string;
	readonly #file: <T>(path: string) => Promise<T>;
	#map:
		| {
				stems: string[];
				sizes: number[];
				bigrams: string[];
				table: PassageTable;
				folders: PassageMap['folders'];
		  }
		| undefined;
	readonly #loadedShards = new Set<number>();
	#frequent: FrequentWord[] | undefined;

	/** @param file gives the JSON at a path below the site's base, each once */
	constructor({ lang, folder }: IndexedLanguage, file: <T>(path: string) => Promise<T>) {
		this.lang = lang;
		this.#folder = folder;
		this.#file = file;
	}

	/** What is known of all passages. */
	async passages(): Promise<PassageTable> {
		return (await this.#openMap()).table;
	}

	/** The words that occur in most passages, in the order of their stems. */
	async frequent(): Promise<FrequentWord[]> {
		const file = await this.#file<FrequentWords>(frequentPath(this.#folder));
		this.#frequent ??= decodeFrequentWords(file, this.lang);
		return this.#frequent;
	}

	/** The forms of a stem. */
	async formsOf(stem: string): Promise<WordForm[]> {
		const { stems } = await this.#openMap();
		const shard = shardOf(stems, stem);
		return shard < 0 ? [] : formsIn(await this.#shard(shard), (other) => other === stem);
	}

	/** The forms of the stems beside which a stem is or would be: those of its shard. */
	async formsBeside(stem: string): Promise<WordForm[]> {
		const { stems } = await this.#openMap();
		const shard = shardOf(stems, stem);
		return shard < 0 ? [] : formsIn(await this.#shard(shard), () => true);
	}

	/** The forms of all stems with a prefix; undefined where more than `maxLetters` would have to be loaded. */
	async formsWithPrefix(prefix: string, maxLetters: number): Promise<WordForm[] | undefined> {
		const { stems, sizes } = await this.#openMap();
		const from = Math.max(shardOf(stems, prefix), 0);
		const to = shardOf(stems, `${prefix}\uFFFF`);
		const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
		const letters = numbers.reduce((sum, shard) => sum + this.#lettersToLoad(shard, sizes), 0);
		if (letters > maxLetters) return undefined;
		const shards = await Promise.all(numbers.map((number) => this.#shard(number)));
		return shards.flatMap((shard) => formsIn(shard, (stem) => stem.startsWith(prefix)));
	}

	/** The posting list of a form; see `decodePostings`. */
	async postingsOf({ postings }: WordForm): Promise<string> {
		if (typeof postings === 'string') return postings;
		return this.#numbered<string>('forms', postings);
	}

	/** The posting list of a bigram's hash; see `bigramsIn`. */
	async bigramPostings(hash: string): Promise<string> {
		const { bigrams } = await this.#openMap();
		const shard = shardOf(bigrams, hash);
		if (shard < 0) return '';
		const lists = await this.#numbered<PairFile>('pairs', shard);
		// Something else in the shard's place would mean that nothing is found.
		if (lists[bigrams[shard] ?? ''] === undefined) throw new TypeError(`No bigrams in ${shard}`);
		return lists[hash] ?? '';
	}

	/** How many letters must be loaded for a stem: none where its shard is loaded. */
	async lettersToLoad(stem: string): Promise<number> {
		const { stems, sizes } = await this.#openMap();
		return this.#lettersToLoad(shardOf(stems, stem), sizes);
	}

	/** The text of a passage. */
	async text(passage: number): Promise<PassageText> {
		const file = await this.#numbered<TextFile>('texts', fileOfPassage(passage));
		return passageTextIn(file, passage);
	}

	#lettersToLoad(shard: number, sizes: readonly number[]): number {
		return this.#loadedShards.has(shard) ? 0 : (sizes[shard] ?? 0);
	}

	#shard(number: number): Promise<WordFile> {
		this.#loadedShards.add(number);
		return this.#numbered<WordFile>('words', number);
	}

	async #numbered<T>(kind: NumberedKind, number: number): Promise<T> {
		const { folders } = await this.#openMap();
		return this.#file<T>(numberedPath(this.lang, kind, folders, number));
	}

	async #openMap() {
		const file = await this.#file<PassageMap>(mapPath(this.#folder));
		this.#map ??= {
			stems: file.stems,
			folders: file.folders,
			bigrams: file.pairs,
			sizes: decodeNumbers(file.sizes).map((hundreds) => hundreds * 100),
			table: decodePassageTable(file),
		};
		return this.#map;
	}
}

/** The number of the shard that has a term, of which the first term of each is given; -1 where none can. */
function shardOf(firstTerms: readonly string[], term: string): number {
	return firstTerms.findLastIndex((first) => first <= term);
}
