import type { Query, QueryPart, QueryWord } from './query.ts';
import { isPartOf, isSingleUnspaced, type Token, tokensOf } from './tokens.ts';
import { withWrittenNumbers } from './written-numbers.ts';

/** The forms in which a word of a text can equal a word of the query, the closest first. */
const MATCH_KINDS = ['exact', 'folded', 'stem'] as const;

/** The closest form in which a word of a text equals a word of the query. */
export type MatchKind = (typeof MATCH_KINDS)[number];

/** A range of a text that matches the query. */
export interface Match {
	start: number;
	end: number;
	/** That of a phrase is that of its least close word; a match by prefix counts as one by stem. */
	kind: MatchKind;
}

/** Options of `matchesIn`. */
export interface MatchOptions {
	/** Whether the last word of an open query also matches as a prefix. */
	prefix?: boolean;
}

/** The ranges of a text that match a query, in order, without overlaps. */
export function matchesIn(
	text: string,
	lang: string,
	query: Query,
	{ prefix = false }: MatchOptions = {},
): Match[] {
	const tokens = withWrittenNumbers(tokensOf(text, lang), lang);
	const found = query.parts.flatMap((part, nth) => {
		const isPrefix = prefix && query.open && nth === query.parts.length - 1;
		return matchesOf(part, tokens, isPrefix);
	});
	return merged(found);
}

/** The closest form in which a token equals a word of the query; undefined where none does. */
function matchKindOf(token: QueryWord, word: QueryWord): MatchKind | undefined {
	return MATCH_KINDS.find((form) => token[form] === word[form]);
}

function matchesOf({ words, phrase }: QueryPart, tokens: Token[], isPrefix: boolean): Match[] {
	return tokens.flatMap((first, from) => {
		let worst = 0;
		let end = 0;
		let at = from;
		for (const [nth, word] of words.entries()) {
			const token = tokens[at];
			const kind = token && matchToken(token, word, phrase, isPrefix && nth === words.length - 1);
			if (!kind) return [];
			worst = Math.max(worst, MATCH_KINDS.indexOf(kind));
			end = isSingleUnspaced(word.folded) ? endOfCharacter(tokens, at) : token.end;
			at = after(tokens, at);
		}
		return [{ start: first.start, end, kind: MATCH_KINDS[worst] ?? 'stem' }];
	});
}

/** Where the first character of a token ends, in a script without spaces. */
function endOfCharacter(tokens: Token[], at: number): number {
	const { start = 0, end = 0 } = tokens[at] ?? {};
	const next = tokens[at + 1]?.start ?? end;
	return next > start ? Math.min(next, end) : end;
}

function matchToken(
	token: Token,
	word: QueryWord,
	phrase: boolean,
	isPrefix: boolean,
): MatchKind | undefined {
	const kind = matchKindOf(token, word);
	if (kind && !(phrase && kind === 'stem')) return kind;
	if (isSingleUnspaced(word.folded))
		return token.folded.startsWith(word.folded) ? 'exact' : undefined;
	return isPrefix && hasPrefix(token, word, phrase) ? 'stem' : undefined;
}

/** Whether the word is a prefix of the token, with its clitics or, except in phrases, without them. */
function hasPrefix(token: Token, word: QueryWord, phrase: boolean): boolean {
	if (token.folded.startsWith(word.folded)) return true;
	return !phrase && word.stem.length > 1 && token.stem.startsWith(word.stem);
}

/** The index of the next token that is not a part of the one at `at`. */
function after(tokens: Token[], at: number): number {
	const next = tokens[at + 1];
	return next && isPartOf(next, tokens[at]) ? at + 2 : at + 1;
}

/** Sorts matches and joins those that overlap, as the bigrams of scripts without spaces do. */
function merged(matches: Match[]): Match[] {
	const sorted = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const whole: Match[] = [];
	for (const match of sorted) {
		const last = whole.at(-1);
		if (last && match.start < last.end) {
			last.end = Math.max(last.end, match.end);
			if (MATCH_KINDS.indexOf(match.kind) < MATCH_KINDS.indexOf(last.kind)) last.kind = match.kind;
		} else whole.push({ ...match });
	}
	return whole;
}
