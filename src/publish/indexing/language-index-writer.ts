import type { Article } from '../../core/article/article.ts';
import { bigramsOf } from '../../core/indexing/bigrams.ts';
import { encodeLength } from '../../core/indexing/document-lengths.ts';
import {
	formPath,
	frequentPath,
	type IndexedLanguage,
	mapPath,
	PASSAGES_A_FILE,
	type PassageMap,
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

/** Writes the search index of one language. Holds only a few bytes of each passage in memory. */
export class LanguageIndexWriter {
	readonly #folder: HashedFolder;
	readonly #scripts = new ScriptCount();
	readonly #terms: PostingCollector;
	readonly #bigrams: PostingCollector;
	#texts: TextFile = { articles: [], passages: [] };
	#lengths = '';
	#articles = '';
	#lastArticle = -1;
	#words = 0;

	constructor(
		out: string,
		private readonly lang: string,
	) {
		this.#folder = new HashedFolder(out, `search/${lang}`);
		this.#terms = new PostingCollector((name) => this.#folder.temporaryFile(`words.${name}`));
		this.#bigrams = new PostingCollector((name) => this.#folder.temporaryFile(`pairs.${name}`));
	}

	/** Adds an article; `number` is its number in the library, in ascending order of calls. */
	async add(number: number, slug: string, article: Article): Promise<void> {
		this.#articles += encodeNumber(number - this.#lastArticle - 1);
		this.#lastArticle = number;
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
			if (this.#texts.passages.length === PASSAGES_A_FILE) await this.#writeTexts();
		}
	}

	/** Writes the remaining postings, and merges the posting lists into shards. */
	async finish(): Promise<IndexedLanguage> {
		if (this.#texts.passages.length > 0) await this.#writeTexts();
		const { shards, frequent } = await writeTermShards(
			this.#terms.merged(),
			this.lang,
			(number, file) => this.#folder.write((folder) => wordsPath(folder, number), file),
			(number, form) => this.#folder.write((folder) => formPath(folder, number), form),
		);
		const bigrams = await writeBigramShards(this.#bigrams.merged(), (number, file) =>
			this.#folder.write((folder) => pairsPath(folder, number), file),
		);
		const map: PassageMap = {
			average: Math.round(this.#words / this.#lengths.length),
			lengths: this.#lengths,
			articles: this.#articles,
			stems: shards.map(({ stem }) => stem),
			pairs: bigrams,
			sizes: shards.map(({ size }) => encodeNumber(Math.round(size / 100))).join(''),
		};
		await this.#folder.write(mapPath, map);
		await this.#folder.write(frequentPath, frequent);
		const folder = await this.#folder.finish();
		return { lang: this.lang, folder, scripts: this.#scripts.main() };
	}

	async #writeTexts(): Promise<void> {
		const number = Math.ceil(this.#lengths.length / PASSAGES_A_FILE) - 1;
		await this.#folder.write((folder) => textsPath(folder, number), this.#texts);
		this.#texts = { articles: [], passages: [] };
	}
}

/** The index term of a word. Its stem comes first, so that the forms of a stem sort together. */
function termOf({ stem, folded, exact }: Token): string {
	return `${stem}\t${folded}\t${exact}`;
}
