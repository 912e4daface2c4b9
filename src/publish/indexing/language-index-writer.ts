import type { Article } from '../../core/article/article.ts';
import { bigramsOf } from '../../core/indexing/bigrams.ts';
import { encodeLength } from '../../core/indexing/document-lengths.ts';
import {
	formPath,
	INDEX_FORMAT,
	type LanguageIndex,
	pairsPath,
	type TextFile,
	textsPath,
	wordsPath,
} from '../../core/indexing/index-format.ts';
import { encodeNumber } from '../../core/indexing/posting-list.ts';
import { splitPassages } from '../../core/indexing/split-passages.ts';
import { type Token, tokensOf } from '../../core/search/tokens.ts';
import { withWrittenNumbers } from '../../core/search/written-numbers.ts';
import { writeBigramShards } from './bigram-shards.ts';
import { HashedFolder } from './hashed-folder.ts';
import { PostingCollector } from './posting-collector.ts';
import { ScriptCount } from './script-count.ts';
import { writeTermShards } from './term-shards.ts';

/** The letters from which on a file of texts ends with an article. */
const FULL_TEXT_LETTERS = 15_000;
/** The letters from which on it ends within an article. */
const MAX_TEXT_LETTERS = 30_000;
/** If the words and texts of a language have no more letters than this, they are in its first file. */
const MAX_SMALL_LIBRARY_LETTERS = 100_000;

/** Writes the search index of one language. Holds only a few bytes of each passage in memory. */
export class LanguageIndexWriter {
	readonly #folder: HashedFolder;
	readonly #scripts = new ScriptCount();
	readonly #terms: PostingCollector;
	readonly #bigrams: PostingCollector;
	#texts: TextFile = { articles: [], passages: [] };
	#textLetters = 0;
	#textFiles: number[] = [];
	#lengths = '';
	#articles = '';
	#lastArticle = -1;
	#words = 0;

	constructor(
		out: string,
		private readonly lang: string,
	) {
		this.#folder = new HashedFolder(out, `search/${lang}`, MAX_SMALL_LIBRARY_LETTERS);
		this.#terms = new PostingCollector((name) => this.#folder.temporaryFile(`words.${name}`));
		this.#bigrams = new PostingCollector((name) => this.#folder.temporaryFile(`pairs.${name}`));
	}

	/** Adds an article; `number` is its number in the library, in ascending order of calls. */
	async add(number: number, slug: string, article: Article): Promise<void> {
		this.#articles += encodeNumber(number - this.#lastArticle - 1);
		this.#lastArticle = number;
		if (this.#textLetters >= FULL_TEXT_LETTERS) await this.#writeTexts();
		const { title, lead, dir, body } = article;
		const first = this.#lengths.length;
		const heading: TextFile['articles'][number] = [first, slug, title];
		if (dir) heading.push(dir);
		const head = [title, lead].flatMap((text) =>
			text ? [{ key: '', text, isHeading: false }] : [],
		);
		for (const { text } of head) this.#scripts.add(text);
		for (const passage of [head, ...splitPassages(body)]) {
			const id = this.#lengths.length;
			// What follows a title is in the same file: a link to the title leads there.
			if (this.#textLetters >= MAX_TEXT_LETTERS && id > first + 1) await this.#writeTexts();
			const blocks = passage.map(({ text }) => tokensOf(text, this.lang));
			const terms = blocks.flatMap((block) => withWrittenNumbers(block, this.lang)).map(termOf);
			await this.#terms.add(id, terms);
			await this.#bigrams.add(id, blocks.flatMap(bigramsOf));
			this.#lengths += encodeLength(terms.length, id === first);
			this.#words += terms.length;
			if (this.#texts.articles.at(-1)?.[0] !== first) this.#texts.articles.push(heading);
			this.#texts.passages.push(
				passage.map(({ key, text, isHeading }) => (isHeading ? [key, text, 1] : [key, text])),
			);
			this.#textLetters += passage.reduce((sum, { text }) => sum + text.length, 0);
		}
	}

	/**
	 * Writes the remaining postings, and merges the posting lists into shards.
	 *
	 * @param articles the folder of the articles' slugs
	 */
	async finish(articles: string): Promise<{ index: LanguageIndex; scripts: string[] }> {
		if (this.#texts.passages.length > 0) await this.#writeTexts();
		const { shards, frequent } = await writeTermShards(
			this.#terms.merged(),
			this.lang,
			(number, file) => this.#folder.keepOrWrite(wordsPath(number), file),
			(number, form) => this.#folder.keepOrWrite(formPath(number), form),
		);
		const pairs = await writeBigramShards(this.#bigrams.merged(), (number, file) =>
			this.#folder.write(pairsPath(number), file),
		);
		const numbers = (some: readonly number[]) => some.map(encodeNumber).join('');
		const map = {
			average: Math.round(this.#words / this.#lengths.length),
			lengths: this.#lengths,
			articles: this.#articles,
			stems: shards.map(({ stem }) => stem),
			sizes: numbers(shards.map(({ size }) => Math.round(size / 100))),
			pairs,
			texts: numbers(this.#textFiles),
		};
		const { folder, kept } = await this.#folder.finish();
		return {
			index: { format: INDEX_FORMAT, articles, folder, map, frequent, files: kept },
			scripts: this.#scripts.main(),
		};
	}

	async #writeTexts(): Promise<void> {
		await this.#folder.keepOrWrite(textsPath(this.#textFiles.length), this.#texts);
		this.#textFiles.push(this.#texts.passages.length);
		this.#texts = { articles: [], passages: [] };
		this.#textLetters = 0;
	}
}

/** The index term of a word. Its stem comes first, so that the forms of a stem sort together. */
function termOf({ stem, folded, exact }: Token): string {
	return `${stem}\t${folded}\t${exact}`;
}
