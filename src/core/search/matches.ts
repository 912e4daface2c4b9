import type { Query, QueryPart, QueryWord } from './query.ts';
import { isLone, isPartOf, type Token, tokensOf } from './tokens.ts';

/** How near a word of a text comes to a word of the query, the nearest first. */
const NEARNESS = ['exact', 'folded', 'stem'] as const;

/** How a word of a text meets a word of the query. */
export type How = (typeof NEARNESS)[number];

/** A part of a text that the query asks for. */
export interface Match {
	/** Where it begins in the text. */
	start: number;
	/** Where it ends in the text. */
	end: number;
	/** How it meets the query; a phrase as its farthest word does, a word begun as by its stem. */
	how: How;
}

/** How a reader's words are to be met. */
export interface MatchOptions {
	/** Whether the last word of an open query also meets the words that begin with it. */
	prefix?: boolean;
}

/** The parts of a text that a query asks for, in their order; none overlap. */
export function matchesIn(
	text: string,
	lang: string,
	query: Query,
	{ prefix = false }: MatchOptions = {},
): Match[] {
	const tokens = tokensOf(text, lang);
	const found = query.parts.flatMap((part, nth) => {
		const begun = prefix && query.open && nth === query.parts.length - 1;
		return matchesOf(part, tokens, begun);
	});
	return merged(found);
}

/** How a token meets a word of the query, if it does. */
export function howMet(token: QueryWord, word: QueryWord): How | undefined {
	return NEARNESS.find((form) => token[form] === word[form]);
}

function matchesOf({ words, phrase }: QueryPart, tokens: Token[], begun: boolean): Match[] {
	return tokens.flatMap((first, from) => {
		let worst = 0;
		let end = 0;
		let at = from;
		for (const [nth, word] of words.entries()) {
			const token = tokens[at];
			const how = token && meets(token, word, phrase, begun && nth === words.length - 1);
			if (!how) return [];
			worst = Math.max(worst, NEARNESS.indexOf(how));
			end = isLone(word.folded) ? endOfCharacter(tokens, at) : token.end;
			at = after(tokens, at);
		}
		return [{ start: first.start, end, how: NEARNESS[worst] ?? 'stem' }];
	});
}

/** Where the first character of a token ends, in a script without spaces: where the next token begins. */
function endOfCharacter(tokens: Token[], at: number): number {
	const end = tokens[at]?.end ?? 0;
	return Math.min(tokens[at + 1]?.start ?? end, end);
}

function meets(token: Token, word: QueryWord, phrase: boolean, begun: boolean): How | undefined {
	const how = howMet(token, word);
	if (how && !(phrase && how === 'stem')) return how;
	if (isLone(word.folded)) return token.folded.startsWith(word.folded) ? 'exact' : undefined;
	return begun && begins(token, word, phrase) ? 'stem' : undefined;
}

/** Whether a token begins as the word does, with its clitics or, but for phrases, without them. */
function begins(token: Token, word: QueryWord, phrase: boolean): boolean {
	if (token.folded.startsWith(word.folded)) return true;
	return !phrase && word.stem.length > 1 && token.stem.startsWith(word.stem);
}

/** The token after one, but for one that is a part of it. */
function after(tokens: Token[], at: number): number {
	const next = tokens[at + 1];
	return next && isPartOf(next, tokens[at]) ? at + 2 : at + 1;
}

/** Matches in their order; those that overlap, as words of two characters do, become one. */
function merged(matches: Match[]): Match[] {
	const sorted = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const whole: Match[] = [];
	for (const match of sorted) {
		const last = whole.at(-1);
		if (last && match.start < last.end) {
			last.end = Math.max(last.end, match.end);
			if (NEARNESS.indexOf(match.how) < NEARNESS.indexOf(last.how)) last.how = match.how;
		} else whole.push({ ...match });
	}
	return whole;
}
