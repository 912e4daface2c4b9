import { withoutUnspacedStopWords } from './stop-words.ts';
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
		parts.push(...wordsToLookUp(kept, lang).map((word) => ({ words: [word], phrase: false })));
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

const wordOf = ({ exact, folded, stem }: Token): QueryWord => ({ exact, folded, stem });

function tokensToMatch(text: string, lang: string): Token[] {
	return tokensOf(text, lang).filter((token, nth, all) => !isPartOf(token, all[nth - 1]));
}

function wordsOf(text: string, lang: string): QueryWord[] {
	return tokensToMatch(text, lang).map(wordOf);
}

/** A query in a script without spaces with more words than this is a question. */
const MAX_BIGRAMS_OF_WORDS = 8;
/** How many words are looked up at most: each is a bit of an integer. */
export const MAX_WORDS = 30;

/**
 * The words to look up. Of a question in a script without spaces, not its stop words; of a long one, those
 * of the bigrams that together have all characters.
 */
function wordsToLookUp(text: string, lang: string): QueryWord[] {
	const all = tokensToMatch(text, lang);
	if (all.length <= MAX_BIGRAMS_OF_WORDS) return all.map(wordOf);
	const content = tokensToMatch(withoutUnspacedStopWords(text, lang), lang);
	const tokens = content.length > 0 ? content : all;
	return (tokens.length > MAX_WORDS ? withoutOverlaps(tokens) : tokens).map(wordOf);
}

function withoutOverlaps(tokens: readonly Token[]): Token[] {
	let covered = 0;
	return tokens.filter(({ start, end }, nth) => {
		const isLast = (tokens[nth + 1]?.start ?? end) >= end;
		if (start < covered && !isLast) return false;
		covered = end;
		return true;
	});
}
