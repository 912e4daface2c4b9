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

/** Isolates with what they contain; one that is not closed reaches to the end. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069?/g;

const STRONG_MARKS: Record<string, Dir> = { '\u200E': 'ltr', '\u200F': 'rtl', '\u061C': 'rtl' };

/**
 * The direction of the first strong character (UAX #9, rule P2), which programs without markup take
 * for the text's; undefined where there is none.
 */
export function firstStrongDir(text: string): Dir | undefined {
	const first = text.replace(ISOLATED, '').match(/[\p{L}\u200E\u200F\u061C]/u)?.[0];
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

const ISOLATE: Record<Dir, string> = { ltr: '\u2066', rtl: '\u2067' };
const POP_ISOLATE = '\u2069';
const MARK: Record<Dir, string> = { ltr: '\u200E', rtl: '\u200F' };

/**
 * The text, isolated (UAX #9, 2.3) where its direction differs from the surrounding one.
 *
 * @param dir its direction: by default that of most letters that it doesn't isolate itself
 */
export function isolate(
	text: string,
	around: Dir,
	dir = dirOfText(text.replace(ISOLATED, '')),
): string {
	return dir === undefined || dir === around ? text : ISOLATE[dir] + text + POP_ISOLATE;
}

/**
 * The text with its isolates balanced: those that are open are closed, and ends without a beginning are
 * left out. Else browsers let them end the element that isolates the text, and reorder what follows.
 */
export function withBalancedIsolates(text: string): string {
	let open = 0;
	const balanced = text.replace(/[\u2066-\u2069]/g, (sign) => {
		if (sign !== POP_ISOLATE) open++;
		else if (open > 0) open--;
		else return '';
		return sign;
	});
	return balanced + POP_ISOLATE.repeat(open);
}

/** The text after a direction mark, for places without markup, such as a tab's title. */
export function withDirMark(text: string, dir: Dir): string {
	return MARK[dir] + text;
}

/**
 * The text with a direction mark and in an isolate, for places without markup and of unknown
 * direction, such as a message: the mark is for programs that take the first strong character's
 * direction, the isolate for those with a direction of their own (UAX #9, P2 and X5a).
 */
export function withDirection(text: string, dir: Dir): string {
	return `${MARK[dir]}${ISOLATE[dir]}${text}${POP_ISOLATE}`;
}
