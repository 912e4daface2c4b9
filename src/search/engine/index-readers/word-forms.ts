import type { WordFile } from '../../../core/indexing/index-format.ts';

/** A form of a word, with its posting list. */
export interface WordForm {
	/** As written; empty where the posting list is that of the stem. */
	exact: string;
	/** The folded form, where it is not the folding of `exact`. */
	folded?: string;
	stem: string;
	/**
	 * The posting list, or the number of the file that has it. In the second case the stem has a posting
	 * list of its own, with the passages of all its forms.
	 */
	postings: string | number;
}

/** The forms in a shard whose stem is wanted. */
export function formsIn(shard: WordFile, isWanted: (stem: string) => boolean): WordForm[] {
	return shard.flatMap(([stem, forms, all]) => {
		if (!isWanted(stem)) return [];
		const each = Object.entries(forms).map(([form, postings]): WordForm => {
			const [exact = '', folded] = form.split(' ');
			return { exact, folded, stem, postings };
		});
		return all === undefined ? each : [{ exact: '', stem, postings: all }, ...each];
	});
}
