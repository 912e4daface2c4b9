import { eachPosting } from '../../core/indexing/postings.ts';
import { foldText } from '../../core/search/fold.ts';
import type { QueryWord } from '../../core/search/query.ts';
import type { Form, LanguageReader } from './language-reader.ts';

/** How often something stands in each passage. */
export class Counts {
	/** A number for each passage. */
	readonly of: Uint8Array;
	/** In how many passages it stands. */
	passages = 0;

	/** @param passages how many passages there are */
	constructor(passages: number) {
		this.of = new Uint8Array(passages);
	}

	/** Adds the passages of a form. */
	add(postings: string): void {
		eachPosting(postings, (passage, count) => {
			if (this.of[passage] === 0) this.passages++;
			this.of[passage] = (this.of[passage] ?? 0) + count;
		});
	}
}

/** Where a word stands. */
export interface Found {
	/** As it is written in the question. */
	exact: Counts;
	/** In forms that fold to the same. */
	folded: Counts;
	/** In forms of the same stem. */
	stem: Counts;
	/** In words that it may be the beginning of. */
	begun: Counts;
}

/** A word begun is completed from files of so many letters at most. */
const MOST_LETTERS = 16_000;
/** Where there are more, with so many of the most frequent words. */
const MOST_COMPLETIONS = 4;

/** Finds a word in a language's index. */
export async function lookUp(
	reader: LanguageReader,
	word: QueryWord,
	begun: boolean,
): Promise<Found> {
	const { count } = await reader.passages();
	const found: Found = {
		exact: new Counts(count),
		folded: new Counts(count),
		stem: new Counts(count),
		begun: new Counts(count),
	};
	const forms = await reader.formsOf(word.stem);
	const completions = begun ? await completionsOf(reader, word, forms.length > 0) : [];
	const foldedOf = ({ exact, folded }: Form) => folded ?? foldText(exact, reader.lang);
	for (const form of forms) {
		if (typeof form.postings === 'string') found.stem.add(form.postings);
		if (form.exact !== word.exact && foldedOf(form) !== word.folded) continue;
		const postings = await reader.postingsOf(form);
		if (form.exact === word.exact) found.exact.add(postings);
		if (foldedOf(form) === word.folded) found.folded.add(postings);
	}
	const told = new Set<string>();
	for (const form of completions) {
		if (form.stem === word.stem || told.has(form.stem)) continue;
		// Of a stem whose forms have files of their own, the stem tells enough, or its most frequent form.
		const large = typeof form.postings === 'number' || form.exact === '';
		if (large) told.add(form.stem);
		found.begun.add(await reader.postingsOf(form));
	}
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
