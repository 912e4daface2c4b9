import { isPartOf, type Token, tokensOf } from './tokens.ts';

/** A word of a query in the forms by which it can match. */
export type QueryWord = Pick<Token, 'exact' | 'folded' | 'stem'>;

/** A word, or words that the reader put in quotation marks. */
export interface QueryPart {
	/** Its words: one, unless it is a phrase. */
	words: QueryWord[];
	/** Whether it was in quotation marks: then its words must be adjacent, and match as folded, not by their stems. */
	phrase: boolean;
}

/** A parsed query. */
export interface Query {
	/** Words and phrases, in the order in which they were written. */
	parts: QueryPart[];
	/** Whether the last word may be incomplete: nothing was written after it. */
	open: boolean;
}

/**
 * Text in quotation marks of any of the interface's languages; an unclosed quotation extends to the end.
 * A mark after a letter opens nothing (5″, צה״ל) except in Chinese, which writes no spaces; one between
 * Hebrew letters is a gershayim, and closes nothing.
 */
const QUOTED =
	/(?:(?<![\p{L}\p{N}\p{M}])|(?<=\p{Script=Han}))(?:(["״＂])((?:(?!\1).|(?<=\p{Script=Hebrew})\1(?=\p{Script=Hebrew}))*)(?:\1|$)|[«“„”「『]((?:[^»”“」』]|(?<=\p{Script=Hebrew})[”“](?=\p{Script=Hebrew}))*)(?:[»”“」』]|$))/gsu;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]\p{Cf}*$/u;

/** Parses a query into words and phrases. */
export function parseQuery(written: string, lang: string): Query {
	const parts: QueryPart[] = [];
	const addWords = (text: string) => {
		parts.push(...wordsOf(text, lang).map((word) => ({ words: [word], phrase: false })));
	};
	let done = 0;
	for (const quoted of written.matchAll(QUOTED)) {
		addWords(written.slice(done, quoted.index));
		const words = wordsOf(quoted[2] ?? quoted[3] ?? '', lang);
		if (words.length > 0) parts.push({ words, phrase: true });
		done = quoted.index + quoted[0].length;
	}
	addWords(written.slice(done));
	return { parts, open: parts.length > 0 && ENDS_IN_WORD.test(written) };
}

function wordsOf(text: string, lang: string): QueryWord[] {
	return tokensOf(text, lang)
		.filter((token, nth, all) => !isPartOf(token, all[nth - 1]))
		.map(({ exact, folded, stem }) => ({ exact, folded, stem }));
}
