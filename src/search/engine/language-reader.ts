import {
	type FrequentWords,
	formPath,
	frequentPath,
	type IndexedLanguage,
	mapPath,
	PASSAGES_A_FILE,
	type PairFile,
	type PassageMap,
	pairsPath,
	type TextFile,
	textsPath,
	WEIGHTS_A_POWER,
	type WordFile,
	wordsPath,
} from '../../core/indexing/format.ts';
import { decodeLengths } from '../../core/indexing/lengths.ts';
import { decodeNumbers } from '../../core/indexing/postings.ts';
import { tokensOf } from '../../core/search/tokens.ts';

/** What is known of a language's passages before a word is looked up. */
export interface Passages {
	/** How many there are. */
	count: number;
	/** How many words they have on average. */
	average: number;
	/** How many words each has, about. */
	words: Float32Array;
	/** The number, in the library, of the article that each belongs to. */
	article: Int32Array;
	/** The passage with which the article of each begins: its title and lead. */
	beginning: Int32Array;
}

/** A word that stands in many passages. */
export interface FrequentWord {
	/** As it is written most often. */
	form: string;
	/** Its folded form. */
	folded: string;
	/** Its stem. */
	stem: string;
	/** In how many passages its stem stands, about. */
	passages: number;
}

/** A form of a word, and the passages in which it stands; without a form, those in which its stem does. */
export interface Form {
	/** As written, or nothing where it is told of the stem. */
	exact: string;
	/** Its folded form, where that is not the folding of `exact`. */
	folded?: string;
	/** Its stem. */
	stem: string;
	/** The passages, or the number of the file where they are: then they are among the stem's. See `decodePostings`. */
	postings: string | number;
}

/** A passage's blocks, and the article that it belongs to. */
export interface PassageText {
	/** The article's address. */
	slug: string;
	/** The article's title. */
	title: string;
	/** The text's direction, where it isn't the language's. */
	dir?: 'ltr' | 'rtl';
	/** Whether it is what stands above the body. */
	lead?: boolean;
	/** The blocks, in their order. */
	blocks: readonly { key: string; text: string }[];
}

/** Reads the index of one language. */
export class LanguageReader {
	readonly lang: string;
	readonly #folder: string;
	readonly #file: <T>(path: string) => Promise<T>;
	#map: { stems: string[]; sizes: number[]; pairs: string[]; passages: Passages } | undefined;
	readonly #loaded = new Set<number>();
	#frequent: FrequentWord[] | undefined;

	constructor({ lang, folder }: IndexedLanguage, file: <T>(path: string) => Promise<T>) {
		this.lang = lang;
		this.#folder = folder;
		this.#file = file;
	}

	/** What is known of the passages. */
	async passages(): Promise<Passages> {
		return (await this.#openMap()).passages;
	}

	/** The words that stand in most passages, in the order of their stems. */
	async frequent(): Promise<FrequentWord[]> {
		const { words, weights } = await this.#file<FrequentWords>(frequentPath(this.#folder));
		this.#frequent ??= this.#openFrequent(words, decodeNumbers(weights));
		return this.#frequent;
	}

	/** The forms of a stem. */
	async formsOf(stem: string): Promise<Form[]> {
		const { stems } = await this.#openMap();
		const file = fileOf(stems, stem);
		if (file < 0) return [];
		return formsIn(await this.#words(file), (other) => other === stem);
	}

	/** All forms whose stem begins with some letters, or undefined where more than `most` letters would be loaded for them. */
	async formsFrom(start: string, most: number): Promise<Form[] | undefined> {
		const { stems, sizes } = await this.#openMap();
		const from = Math.max(fileOf(stems, start), 0);
		const to = fileOf(stems, `${start}\uFFFF`);
		if (to < 0) return [];
		const files = Array.from({ length: to - from + 1 }, (_, i) => from + i);
		const size = files.reduce((sum, file) => sum + this.#toLoad(file, sizes), 0);
		if (size > most) return undefined;
		const words = await Promise.all(files.map((file) => this.#words(file)));
		return words.flatMap((file) => formsIn(file, (stem) => stem.startsWith(start)));
	}

	/** The passages of a form; see `decodePostings`. */
	async postingsOf({ postings }: Form): Promise<string> {
		if (typeof postings === 'string') return postings;
		return this.#file<string>(formPath(this.#folder, postings));
	}

	/** The passages that can have a pair; see `decodePostings`. */
	async pair(name: string): Promise<string> {
		const { pairs } = await this.#openMap();
		const file = fileOf(pairs, name);
		if (file < 0) return '';
		const passages = await this.#file<PairFile>(pairsPath(this.#folder, file));
		// Something else in its place would mean that nothing is found.
		if (passages[pairs[file] ?? ''] === undefined) throw new TypeError(`No pairs in file ${file}`);
		return passages[name] ?? '';
	}

	/** How many letters must be loaded for a stem: none, where its file is there. */
	async sizeOf(stem: string): Promise<number> {
		const { stems, sizes } = await this.#openMap();
		return this.#toLoad(fileOf(stems, stem), sizes);
	}

	/** The text of a passage. */
	async text(passage: number): Promise<PassageText> {
		const number = Math.floor(passage / PASSAGES_A_FILE);
		const { articles, passages } = await this.#file<TextFile>(textsPath(this.#folder, number));
		const [, slug = '', title = '', dir] = articles.findLast(([first]) => first <= passage) ?? [];
		const blocks = (passages[passage % PASSAGES_A_FILE] ?? []).map(([key, text]) => ({
			key,
			text,
		}));
		return { slug, title, ...(dir && { dir }), blocks };
	}

	#toLoad(file: number, sizes: readonly number[]): number {
		return this.#loaded.has(file) ? 0 : (sizes[file] ?? 0);
	}

	#words(number: number): Promise<WordFile> {
		this.#loaded.add(number);
		return this.#file<WordFile>(wordsPath(this.#folder, number));
	}

	async #openMap() {
		const file = await this.#file<PassageMap>(mapPath(this.#folder));
		this.#map ??= {
			stems: file.stems,
			pairs: file.pairs,
			sizes: decodeNumbers(file.sizes).map((hundreds) => hundreds * 100),
			passages: passagesIn(file),
		};
		return this.#map;
	}

	#openFrequent(words: string, weights: number[]): FrequentWord[] {
		return words.split(' ').flatMap((form, i) => {
			const [token] = tokensOf(form, this.lang);
			if (!token) return [];
			const { folded, stem } = token;
			return [{ form, folded, stem, passages: 2 ** ((weights[i] ?? 0) / WEIGHTS_A_POWER) }];
		});
	}
}

function fileOf(stems: readonly string[], stem: string): number {
	return stems.findLastIndex((first) => first <= stem);
}

function formsIn(file: WordFile, wanted: (stem: string) => boolean): Form[] {
	return file.flatMap(([stem, forms, all]) => {
		if (!wanted(stem)) return [];
		const each = Object.entries(forms).map(([form, postings]): Form => {
			const [exact = '', folded] = form.split(' ');
			return { exact, stem, postings, ...(folded !== undefined && { folded }) };
		});
		return all === undefined ? each : [{ exact: '', stem, postings: all }, ...each];
	});
}

function passagesIn({ average, lengths, articles }: PassageMap): Passages {
	const { words, beginnings } = decodeLengths(lengths);
	const article = new Int32Array(words.length);
	const beginning = new Int32Array(words.length);
	const steps = decodeNumbers(articles);
	let number = -1;
	beginnings.forEach((first, i) => {
		number += 1 + (steps[i] ?? 0);
		const end = beginnings[i + 1] ?? words.length;
		article.fill(number, first, end);
		beginning.fill(first, first, end);
	});
	return { count: words.length, average, words, article, beginning };
}
