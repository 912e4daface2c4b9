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
	/** Words that passages must not have, written with a hyphen before them. */
	without?: QueryWord[];
}

/**
 * Text in quotation marks of any of the interface's languages; an unclosed quotation extends to the end.
 * A mark after a letter opens nothing (5″, צה״ל) except in Chinese, which writes no spaces; one between
 * Hebrew letters is a gershayim, and closes nothing.
 */
const QUOTED =
	/(?:(?<![\p{L}\p{N}\p{M}])|(?<=\p{Script=Han}))(?:(["״＂])((?:(?!\1).|(?<=\p{Script=Hebrew})\1(?=\p{Script=Hebrew}))*)(?:\1|$)|[«“„”「『《]((?:[^»”“」』》]|(?<=\p{Script=Hebrew})[”“](?=\p{Script=Hebrew}))*)(?:[»”“」』》]|$)|»([^«»]*)(?:[«»]|$)|‹([^‹›]*)(?:›|$))/gsu;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]\p{Cf}*$/u;

/** A word that is left out: a hyphen before it, and a space or nothing before that. */
const LEFT_OUT = /(?<=^|\s)[-−](?=[\p{L}\p{N}])\S+/gu;

/** Parses a query into words and phrases. */
export function parseQuery(written: string, lang: string): Query {
	const parts: QueryPart[] = [];
	const without: QueryWord[] = [];
	const addWords = (text: string) => {
		const kept = text.replace(LEFT_OUT, (word) => {
			without.push(...wordsOf(word, lang));
			return '';
		});
		const words = withoutOverlaps(tokensOf(kept, lang)).map(wordOf);
		parts.push(...words.map((word) => ({ words: [word], phrase: false })));
	};
	let done = 0;
	for (const quoted of written.matchAll(QUOTED)) {
		addWords(written.slice(done, quoted.index));
		const words = wordsOf(quoted.slice(2).find((text) => text !== undefined) ?? '', lang);
		if (words.length > 0) parts.push({ words, phrase: true });
		done = quoted.index + quoted[0].length;
	}
	addWords(written.slice(done));
	// A word that is left out of nothing is a word.
	if (parts.length === 0)
		parts.push(...without.splice(0).map((word) => ({ words: [word], phrase: false })));
	const isLeavingOut = without.length > 0 && /(?:^|\s)[-−]\S+$/u.test(written);
	return { parts, open: parts.length > 0 && !isLeavingOut && ENDS_IN_WORD.test(written), without };
}

const QUOTATION_MARKS =
	/(?<!\p{Script=Hebrew})["״”“]|["״”“](?!\p{Script=Hebrew})|[«»„「」『』《》‹›＂]/gu;

/** A query without its quotation marks. */
export function withoutQuotationMarks(written: string): string {
	return written.replace(QUOTATION_MARKS, ' ').replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string, lang: string): QueryWord[] {
	return tokensOf(text, lang)
		.filter((token, nth, all) => !isPartOf(token, all[nth - 1]))
		.map(wordOf);
}

const wordOf = ({ exact, folded, stem }: Token): QueryWord => ({ exact, folded, stem });

/** A query with more words than this is looked up by fewer bigrams. */
const MAX_OVERLAPPING = 8;

/**
 * The words. Of scripts without spaces, in a long query, those of the bigrams that together have all
 * characters: the others tell little more, and each is looked up.
 */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
	const words = tokens.filter((token, nth) => !isPartOf(token, tokens[nth - 1]));
	if (words.length <= MAX_OVERLAPPING) return words;
	let end = 0;
	return words.filter((word, nth) => {
		const isLast = (words[nth + 1]?.start ?? word.end) >= word.end;
		if (word.start < end && !isLast) return false;
		end = word.end;
		return true;
	});
}
