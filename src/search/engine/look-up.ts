import { eachPosting } from '../../core/indexing/postings.ts';
import type { FieldMatches } from '../../core/search/bm25.ts';
import { foldText } from '../../core/search/fold.ts';
import type { QueryWord } from '../../core/search/query.ts';
import type { Form, LanguageReader } from './language-reader.ts';

/** How often something occurs in each passage. */
export class Frequencies implements FieldMatches {
	readonly frequencies: Uint8Array;
	documentFrequency = 0;

	/** @param passages how many passages there are */
	constructor(passages: number) {
		this.frequencies = new Uint8Array(passages);
	}

	/** Adds to the frequency in a passage. */
	add(passage: number, count: number): void {
		if (this.frequencies[passage] === 0) this.documentFrequency++;
		this.frequencies[passage] = (this.frequencies[passage] ?? 0) + count;
	}

	/** Adds a posting list; see `encodePostings`. */
	addAll(postings: string): void {
		eachPosting(postings, (passage, count) => this.add(passage, count));
	}
}

/** The ways in which a word of a query matches: as written, folded, by its stem, as the beginning of a word, in the article's title. */
export type MatchField = 'exact' | 'folded' | 'stem' | 'prefix' | 'title';

/** Where a word of a query occurs. */
export type WordMatches = Record<MatchField, Frequencies>;

/** A word begun is completed from files of so many letters at most. */
const MOST_LETTERS = 16_000;
/** Where there are more, with so many of the most frequent words. */
const MOST_COMPLETIONS = 4;

/** Finds a word in a language's index. */
export async function lookUp(
	reader: LanguageReader,
	word: QueryWord,
	begun: boolean,
): Promise<WordMatches> {
	const { count, beginning } = await reader.passages();
	const frequencies = () => new Frequencies(count);
	const found: WordMatches = {
		exact: frequencies(),
		folded: frequencies(),
		stem: frequencies(),
		prefix: frequencies(),
		title: frequencies(),
	};
	const forms = await reader.formsOf(word.stem);
	const completions = begun ? await completionsOf(reader, word, forms.length > 0) : [];
	const foldedOf = ({ exact, folded }: Form) => folded ?? foldText(exact, reader.lang);
	for (const form of forms) {
		if (typeof form.postings === 'string') found.stem.addAll(form.postings);
		if (form.exact !== word.exact && foldedOf(form) !== word.folded) continue;
		const postings = await reader.postingsOf(form);
		if (form.exact === word.exact) found.exact.addAll(postings);
		if (foldedOf(form) === word.folded) found.folded.addAll(postings);
	}
	const told = new Set<string>();
	for (const form of completions) {
		if (form.stem === word.stem || told.has(form.stem)) continue;
		// Of a stem whose forms have files of their own, the stem tells enough, or its most frequent form.
		const large = typeof form.postings === 'number' || form.exact === '';
		if (large) told.add(form.stem);
		found.prefix.addAll(await reader.postingsOf(form));
	}
	beginning.forEach((title, passage) => {
		const count = found.stem.frequencies[title];
		if (count) found.title.add(passage, count);
	});
	return found;
}

/**
 * The forms that a word being typed may become.
 *
 * @param known whether it is a word already: then none of them must be shown
 */
async function completionsOf(
	reader: LanguageReader,
	word: QueryWord,
	known: boolean,
): Promise<Form[]> {
	const begins = (folded: string, stem: string) =>
		folded.startsWith(word.folded) || stem.startsWith(word.folded);
	const starts = [...new Set([word.folded, word.stem])].filter((start) => start.length > 1);
	const all = await Promise.all(starts.map((start) => reader.formsFrom(start, MOST_LETTERS)));
	const forms = all.flatMap((some) => some ?? []);
	if (starts.length === 0 || all.includes(undefined)) {
		const likely = (await reader.frequent())
			.filter(({ folded, stem }) => begins(folded, stem))
			.sort((a, b) => b.passages - a.passages)
			.slice(0, MOST_COMPLETIONS * 2);
		let letters = 0;
		for (const { stem } of likely) {
			const size = await reader.sizeOf(stem);
			const must = !known && forms.length === 0;
			if (letters + size > MOST_LETTERS && !must) continue;
			letters += size;
			forms.push(...(await reader.formsOf(stem)));
		}
	}
	const once = new Map(forms.map((form) => [`${form.stem} ${form.exact} ${form.folded}`, form]));
	return [...once.values()].filter(({ stem, exact, folded }) =>
		begins(folded ?? foldText(exact, reader.lang), stem),
	);
}
