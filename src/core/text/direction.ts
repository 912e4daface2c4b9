/** A direction of text, in the words of HTML's `dir`. */
export type Dir = 'ltr' | 'rtl';

const RTL_LETTER =
	/(?=\p{L})[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thaana}\p{scx=Syriac}\p{scx=Nko}\p{scx=Adlam}\p{scx=Hanifi_Rohingya}\p{scx=Mandaic}\p{scx=Samaritan}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction of most of a text's letters, or undefined where it has none.
 *
 * Not the first strong letter, as `dir="auto"` has it (UAX #9, rule P2): an Arabic
 * paragraph that begins with a Latin name is still Arabic.
 */
export function dirOfText(text: string): Dir | undefined {
	const letters = text.match(LETTER)?.length ?? 0;
	if (letters === 0) return undefined;
	const rtl = text.match(RTL_LETTER)?.length ?? 0;
	return rtl * 2 > letters ? 'rtl' : 'ltr';
}

/** The text without isolates and what they contain; one that is not closed reaches to the end. */
export const withoutIsolates = (text: string) =>
	text.replace(/[\u2066-\u2068][^\u2069]*\u2069?/g, '');

const STRONG_MARKS: Record<string, Dir> = { '\u200E': 'ltr', '\u200F': 'rtl', '\u061C': 'rtl' };

/**
 * The direction of the first strong character (UAX #9, rule P2), which programs without markup take
 * for the text's; undefined where there is none.
 */
export function firstStrongDir(text: string): Dir | undefined {
	const first = withoutIsolates(text).match(/[\p{L}\u200E\u200F\u061C]/u)?.[0];
	return first === undefined ? undefined : (STRONG_MARKS[first] ?? dirOfText(first));
}

/** The share of letters of the other direction from which a text has that direction, 0 to 1. */
const OPPOSITE_SHARE = 0.75;

/** All characters but the commonest letters of each direction. */
const NOT_PLAIN: Record<Dir, RegExp> = {
	ltr: /[^a-z]+/gi,
	rtl: /[^\u05D0-\u05EA\u0621-\u063A\u0641-\u064A]+/g,
};

/**
 * The direction of a text within others: theirs, unless nearly all of its letters have the other.
 *
 * A short Arabic heading stays right to left although a Latin name in it has more letters.
 */
export function dirWithin(text: string, around: Dir): Dir {
	// A fast path that decides most blocks: a quarter of all characters have the surrounding direction.
	if (text.replace(NOT_PLAIN[around], '').length >= text.length * (1 - OPPOSITE_SHARE))
		return around;
	const letters = text.match(LETTER)?.length ?? 0;
	const rtl = text.match(RTL_LETTER)?.length ?? 0;
	const against = around === 'rtl' ? letters - rtl : rtl;
	if (against <= letters * OPPOSITE_SHARE) return around;
	return around === 'rtl' ? 'ltr' : 'rtl';
}
