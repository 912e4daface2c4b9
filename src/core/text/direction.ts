/** A direction of text, in the words of HTML's `dir`. */
export type Dir = 'ltr' | 'rtl';

/** Scripts that are written from right to left, by ISO 15924 code. */
const RTL_SCRIPTS = new Set(
	'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Languages whose usual script is one of those (CLDR, likely subtags). */
const RTL_LANGUAGES = new Set(
	'ar arc arz bal bgn ckb dv fa glk he lrc mzn nqo pnb ps rhg sd sdh skr syr ug ur yi'.split(' '),
);

/** The direction that a BCP 47 tag implies: its script if it names one, else its language's. */
export function dirOfLang(lang: string): Dir {
	const subtags = lang.split('-');
	const script = subtags.slice(1).find((subtag) => /^[a-z]{4}$/i.test(subtag));
	const rtl = script
		? RTL_SCRIPTS.has(script[0]?.toUpperCase() + script.slice(1).toLowerCase())
		: RTL_LANGUAGES.has(subtags[0]?.toLowerCase() ?? '');
	return rtl ? 'rtl' : 'ltr';
}

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

const STRONG_MARKS: Record<string, Dir> = { '\u200E': 'ltr', '\u200F': 'rtl', '\u061C': 'rtl' };

/**
 * The direction that a program without markup takes a text for: its first strong character's
 * (UAX #9, rule P2), or undefined where it has none.
 */
export function startsAs(text: string): Dir | undefined {
	const outside = text.replace(/[\u2066-\u2068][^\u2069]*\u2069?/g, '');
	const first = outside.match(/[\p{L}\u200E\u200F\u061C]/u)?.[0];
	return first === undefined ? undefined : (STRONG_MARKS[first] ?? dirOfText(first));
}

/** From this part of its letters on, a text turns away from the direction around it. */
const MOST = 0.75;

/** All but some letters of which the direction is plain. */
const NOT_PLAIN: Record<Dir, RegExp> = {
	ltr: /[^a-z]+/gi,
	rtl: /[^\u05D0-\u05EA\u0621-\u063A\u0641-\u064A]+/g,
};

/**
 * The direction of a text among others: theirs, unless nearly all of its letters run against it.
 *
 * A short Arabic heading is still Arabic where one Latin name in it has more letters.
 */
export function dirAmong(text: string, around: Dir): Dir {
	// Most blocks are decided by this quick look: where a quarter of all that is there runs with it.
	if (text.replace(NOT_PLAIN[around], '').length >= text.length * (1 - MOST)) return around;
	const letters = text.match(LETTER)?.length ?? 0;
	const rtl = text.match(RTL_LETTER)?.length ?? 0;
	const against = around === 'rtl' ? letters - rtl : rtl;
	if (against <= letters * MOST) return around;
	return around === 'rtl' ? 'ltr' : 'rtl';
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const MARK: Record<Dir, string> = { ltr: '\u200E', rtl: '\u200F' };

/** The text, isolated (UAX #9, 2.3) where its letters run against the direction around it. */
export function isolate(text: string, around: Dir): string {
	const runs = dirOfText(text);
	return runs === undefined || runs === around
		? text
		: `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** The text, with a mark in front that gives it its direction where no markup can (a tab's title). */
export function withDirMark(text: string, dir: Dir): string {
	return MARK[dir] + text;
}

const ISOLATE: Record<Dir, string> = { ltr: '\u2066', rtl: '\u2067' };

/**
 * The text, so marked that it keeps its direction where no markup can say it and the text around it
 * runs the other way, such as in a message: the mark for programs that go by the first letter, the
 * isolate for those that have a direction of their own (UAX #9, P2 and X5a).
 */
export function withDirection(text: string, dir: Dir): string {
	return `${MARK[dir]}${ISOLATE[dir]}${text}${POP_ISOLATE}`;
}
