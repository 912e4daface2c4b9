import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { bigramsOf } from '../../core/indexing/bigrams.ts';
import { encodeLength } from '../../core/indexing/document-lengths.ts';
import type { TextFile } from '../../core/indexing/index-format.ts';
import type { Posting } from '../../core/indexing/posting-list.ts';
import { splitPassages } from '../../core/indexing/split-passages.ts';
import { type Token, tokensOf } from '../../core/search/tokens.ts';
import { withWrittenNumbers } from '../../core/search/written-numbers.ts';
import { ScriptCount } from './script-count.ts';
import { type Run, writeRun } from './sorted-runs.ts';

/** What the index has of some consecutive articles in one language; their passages are numbered from 0. */
interface IndexPart {
	/** The place of each article among them in all languages. */
	articles: number[];
	/** The length of each passage, a letter each; see `encodeLength`. */
	lengths: string;
	/** How many words the passages have. */
	words: number;
	/** How many letters they have of each script. */
	scripts: [name: string, letters: number][];
	texts: TextFile;
}

type RunKind = 'words' | 'pairs';

/** Collects the part of the index of consecutive articles in one language. */
export class IndexPartWriter {
	readonly #part: IndexPart = {
		...{ articles: [], lengths: '', words: 0, scripts: [] },
		texts: { articles: [], passages: [] },
	};
	readonly #scripts = new ScriptCount();
	readonly #runs = { words: new Map<string, Posting[]>(), pairs: new Map<string, Posting[]>() };

	/** Adds an article; `place` is its place among the part's articles in all languages. */
	add(place: number, slug: string, { lang, title, lead, dir, body }: Article): void {
		const part = this.#part;
		const first = part.lengths.length;
		part.articles.push(place);
		part.texts.articles.push(dir ? [first, slug, title, dir] : [first, slug, title]);
		const head = [title, lead].flatMap((text) =>
			text ? [{ key: '', text, isHeading: false }] : [],
		);
		for (const { text } of head) this.#scripts.add(text);
		for (const passage of [head, ...splitPassages(body)]) {
			const number = part.lengths.length;
			const blocks = passage.map(({ text }) => tokensOf(text, lang));
			const terms = blocks.flatMap((block) => withWrittenNumbers(block, lang)).map(termOf);
			addPostings(this.#runs.words, number, terms);
			addPostings(this.#runs.pairs, number, blocks.flatMap(bigramsOf));
			part.lengths += encodeLength(terms.length, number === first);
			part.words += terms.length;
			part.texts.passages.push(
				passage.map(({ key, text, isHeading }) => (isHeading ? [key, text, 1] : [key, text])),
			);
		}
	}

	/** Writes the part into a folder, from which `readIndexPart` and `runOfPart` read. */
	write(folder: string, lang: string): void {
		for (const kind of ['words', 'pairs'] as const)
			writeRun(join(folder, `${lang}.${kind}`), this.#runs[kind]);
		const part = { ...this.#part, scripts: this.#scripts.counts() };
		writeFileSync(join(folder, `${lang}.json`), JSON.stringify(part));
	}
}

/** Reads the part of a language. */
export const readIndexPart = (folder: string, lang: string): IndexPart =>
	JSON.parse(readFileSync(join(folder, `${lang}.json`), 'utf8'));

/** The words or bigrams of a part, whose first passage has a number in the whole index. */
export const runOfPart = (
	folder: string,
	lang: string,
	kind: RunKind,
	firstPassage: number,
): Run => ({ file: join(folder, `${lang}.${kind}`), firstPassage });

/** Adds a passage to the posting list of each of its terms; passages come in ascending order. */
function addPostings(to: Map<string, Posting[]>, passage: number, terms: readonly string[]): void {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	for (const [term, count] of counts) {
		const postings = to.get(term);
		if (postings) postings.push([passage, count]);
		else to.set(term, [[passage, count]]);
	}
}

/** The index term of a word. Its stem comes first, so that the forms of a stem sort together. */
function termOf({ stem, folded, exact }: Token): string {
	return `${stem}\t${folded}\t${exact}`;
}
