import { lettersOfFirstWord } from './compounds.ts';
import { type Folded, fold } from './fold.ts';
import { languageOf } from './language-of.ts';
import { lowerCase } from './lower-case.ts';
import { stemOf } from './stems/stem.ts';
import { isPersianVerb } from './stems/stem-persian.ts';

/** A word of a text, in the three forms by which it can match. */
export interface Token {
	/** As written, but for case, vowel signs, tatweel and invisible marks. */
	exact: string;
	/** Without what its readers don't tell apart: see `fold`. */
	folded: string;
	/** The folded word without its clitics and endings. */
	stem: string;
	/** Where it begins in the original, in UTF-16 units. */
	start: number;
	/** Where it ends in the original. */
	end: number;
}

const UNSPACED =
	'[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
/** A run of a script that puts no space between words, or a word of another. */
const RUN = new RegExp(
	`(?<unspaced>(?:(?=[\\p{L}\\p{N}])${UNSPACED}\\p{M}*)+)|(?:(?!(?=[\\p{L}\\p{N}])${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`,
	'gu',
);
const CHARACTER = /[\s\S]\p{M}*/gu;

/**
 * The words of a text. Names that are written as one word are two, Persian verbs with a space in them one.
 *
 * In scripts without spaces, the tokens are the bigrams of characters, and the last character alone. So
 * they don't depend on the browser's word lists, and every character begins a token.
 */
export function tokensOf(text: string, lang: string): Token[] {
	const folded = fold(text, lang);
	const tokens: Token[] = [];
	for (const { 0: run, index, groups } of folded.text.matchAll(RUN)) {
		if (groups?.unspaced === undefined) {
			const end = index + run.length;
			const second = index + (lettersOfFirstWord(run) ?? run.length);
			tokens.push(token(text, folded, index, second, lang));
			if (second < end) tokens.push(token(text, folded, second, end, lang));
			continue;
		}
		const bounds = [...run.matchAll(CHARACTER)].map((character) => index + character.index);
		bounds.forEach((from, nth) => {
			tokens.push(token(text, folded, from, bounds[nth + 2] ?? index + run.length, lang));
		});
	}
	return languageOf(lang) === 'fa' ? withJoinedVerbs(text, tokens, lang) : tokens;
}

/** The tokens, where Persian verbs are one with the prefix that is written before them: می کند is می‌کند. */
function withJoinedVerbs(text: string, tokens: readonly Token[], lang: string): Token[] {
	const joined: Token[] = [];
	for (const token of tokens) {
		const before = joined.at(-1);
		const folded = `${before?.folded}${token.folded}`;
		if (
			before &&
			/^ن?مي$/.test(before.folded) &&
			isPersianVerb(folded) &&
			/^\s$/.test(text.slice(before.end, token.start))
		) {
			const stem = stemOf(folded, lang, [before.folded.length]);
			joined[joined.length - 1] = {
				...{ exact: before.exact + token.exact, folded, stem },
				...{ start: before.start, end: token.end },
			};
		} else joined.push(token);
	}
	return joined;
}

const SINGLE_UNSPACED = new RegExp(`^(?=[\\p{L}\\p{N}])${UNSPACED}\\p{M}*$`, 'u');

/** Whether a folded word is a single character of a script without spaces. It matches as a prefix of bigrams. */
export function isSingleUnspaced(folded: string): boolean {
	return SINGLE_UNSPACED.test(folded);
}

/** Whether a token is the last character of the one before it: of a script without spaces. */
export function isPartOf(token: Token, before: Token | undefined): boolean {
	return before !== undefined && token.start > before.start && token.end === before.end;
}

function token(text: string, folded: Folded, from: number, to: number, lang: string): Token {
	const start = folded.starts[from] ?? 0;
	const end = folded.ends[to - 1] ?? start;
	const word = folded.text.slice(from, to);
	return {
		exact: exactOf(text.slice(start, end), word, lang),
		folded: word,
		stem: stemOf(word, lang, nonJoinersOf(text, folded, from, to)),
		start,
		end,
	};
}

const OPTIONAL_MARKS =
	/[\p{Cf}\u0640\u0591-\u05C7\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF\p{VS}]/gu;

function exactOf(written: string, folded: string, lang: string): string {
	const exact = lowerCase(written.normalize('NFKC').replace(OPTIONAL_MARKS, ''), lang);
	// One character can be several words (ﷺ); their exact form is the folded one.
	return /\s/u.test(exact) ? folded : exact;
}

const NON_JOINER = '\u200C';

/** The positions of zero-width non-joiners in a word, as the number of letters before each. */
function nonJoinersOf(text: string, { starts, ends }: Folded, from: number, to: number): number[] {
	const nonJoiners: number[] = [];
	for (let unit = from + 1; unit < to; unit += 1) {
		const before = ends[unit - 1] ?? 0;
		const after = starts[unit] ?? 0;
		if (after > before && text.slice(before, after).includes(NON_JOINER))
			nonJoiners.push(unit - from);
	}
	return nonJoiners;
}
