import type { Dir } from './direction.ts';

/** A part of a text that is drawn isolated, with a direction of its own. Offsets in UTF-16 units. */
export interface Run {
	from: number;
	/** The end, exclusive. */
	to: number;
	dir: Dir;
	/** Whether it is a number, whose characters all take the direction: Arabic digits else would not. */
	isNumber: boolean;
}

/** A part of a text: its start and its end, exclusive, in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

/** Stands in a text for each unit of what has a direction of its own: code, words of another language. */
export const ISOLATED_UNIT = '\uFFFC';

/*
 * Parts of regular expressions. R: inside a class, what is written in right-to-left scripts, but for
 * Persian digits. N: a digit; D: a digit that arithmetic with left-to-right signs is written in.
 */
const R =
	'\u0590-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}';
const D = '[0-9۰-۹]';
const N = '[0-9۰-۹٠-٩]';
const AMOUNT = `${D}+(?:[.,:]${D}+)*`;
const SIGN = ' ?[+×÷*=^<>−] ?';
const LETTER = String.raw`(?![${R}])\p{L}`;

/** What follows a number: units, of which one letter may also begin other words, and currencies. */
const UNIT = [
	[
		'(?:°[CF]|[kcdhmnµμ]?(?:[mgsl]|bar|cal|mol|eV)|[kcdhmnµμ](?:[LWV]|Ah?)|[hd]|dB|ha',
		'[kKMGTP]i?[BbWJN]|[kKMGTPh]?(?:Ω|Hz|Wh|Pa|bps|bit)|[AP]M|px|pt|fps|dpi|rpm|mp[hg]',
		String.raw`[ap]\.?m|s?mi|ft|fl oz|oz|yd|gal|st|(?:ac|deg|lb|sec|min|hr|day|wk|mth|yr|byte)s?`,
		// Currencies. After what may be a year, three other letters are a name: 2019 NBA.
		'(?:AE|IQ|JO|KW|US)D|(?:EU|QA|SA)R|(?:EG|GB)P|TRY',
		String.raw`(?<!(?<!\d)[12]\d{3} ?)[A-Z]{3})(?![\p{L}\p{Nd}])`,
	].join('|'),
	// 12 V, and not 2001 A Space Odyssey.
	`(?:[A-Z]|in)(?![\\p{L}\\p{Nd}]| ?${LETTER})`,
].join('|');

/** Left-to-right words: from the first letter to the last letter or digit, with the signs that are glued to them. */
const WORDS = [
	// Before: a handle's sign, a path's, an option's; a number with its unit.
	String.raw`(?:(?<![\p{L}\p{N}.])(?:[@#$~_/\\*<\p{So}]|--|-(?=[a-z])|::|\.\.?(?=/)|\.(?!\.))+)?`,
	String.raw`(?:(?<![\p{N}.,:])(?:${D}[0-9۰-۹.,:/°′″'+_&@#×-]*(?=${LETTER})|${AMOUNT}(?:\s?(?=${UNIT})|${SIGN}(?=${LETTER}))))?°?`,
	String.raw`${LETTER}(?:[^${R}\n]*(?![${R}])[\p{L}\p{M}\p{N}])?`,
	// After: C++, C#, a/b/, f(), 20%, and the full stop of e.g. and Inc.
	String.raw`(?:\(\)|\[\]|:(?=[/\\])|[+#/\\_=%‰\p{So}]|(?<=(?<!\p{L})\p{L})[*'′]|(?<=(?<!\p{L})\p{L}\.\p{L}|(?<!\p{L})(?:Co|Inc|Ltd|Jr|etc|al))\.)*`,
].join('');

/** 2026-11-26; 978-3-16-148410-0; +966 11 234 5678, (02) 2795-3456 */
const NUMBER_IN_GROUPS = String.raw`(?<![\p{L}\p{N}])(?:(?=(?:-?${N}){6})${N}{1,7}(?:-${N}{1,7}){2,}|(?:\(\+?${N}{1,3}\)|\+|[0٠۰](?=[(0-9۰-۹٠-٩]))(?:[- ()]{0,2}${N}){6,16})(?!${N})`;

/** Numbers whose signs would be drawn on their other side, or whose parts in reverse. */
const NUMBERS = [
	NUMBER_IN_GROUPS,
	// 5 000 000
	String.raw`(?<![\p{N}.,:] ?)${D}{1,3}(?: ${D}{3}){2,}(?! ?${D})`,
	// 2 + 2 = 4; 10⁻³
	String.raw`(?<![\p{N}.,:])[([]?${AMOUNT}(?:${SIGN}[([]?[-−]?${AMOUNT}[)\]]?|[⁺⁻][⁰¹²³⁴-⁹])+`,
	// -5, $1,000.50, #5, ::1; 12%, 20°, 6″
	String.raw`(?<![\p{L}\p{N}.,:]|\p{N} )(?:(?:::|[-−+±#№@\p{Sc}]{1,2})${AMOUNT}[%°]?|${AMOUNT}[%‰°′″])(?![-\p{L}])`,
].join('|');

/** Right-to-left words, with a handle's sign. */
const RTL_WORDS = String.raw`[@#]?(?=[${R}])\p{L}(?:(?=[${R}_])[\p{L}\p{M}\p{N}_])*(?:[^\p{L}\p{M}\p{N}\n]+(?:(?=[${R}])[\p{L}\p{M}])+)*`;

const RUNS: Record<Dir, RegExp> = {
	ltr: new RegExp(`(${RTL_WORDS})|${WORDS}|${NUMBERS}`, 'gu'),
	rtl: new RegExp(`()${WORDS}|${NUMBERS}`, 'gu'),
};

/** The longest number or address that is not broken over lines, in UTF-16 units. */
export const MAX_UNBROKEN = 48;

/**
 * What is not broken over lines in a run of words: numbers in groups, addresses, paths. It is captured: a text that is split by it has such parts at odd indexes.
 */
export const UNBROKEN = new RegExp(
	String.raw`(${NUMBER_IN_GROUPS}|(?<!\S)(?=\S{1,${MAX_UNBROKEN}}(?!\S))\S*[/@]\S*)`,
	'u',
);

/** What a text must have for a run to be found in it: a fast path that decides most blocks. */
const FOREIGN: Record<Dir, RegExp> = {
	ltr: new RegExp(`[${R}]`, 'u'),
	rtl: new RegExp(`${N}|${LETTER}`, 'u'),
};

/** Direction marks; and embeddings, overrides and isolates, by which the author rules the whole text. */
const MARK = /[\u061C\u200E\u200F]/;
const EMBEDDED = /[\u202A-\u202E\u2066-\u2069]/;

/** What the bidirectional algorithm shows in order by itself: words from a letter to a letter or number. */
const PLAIN = /^[0-9۰-۹]*\p{L}(?:.*[\p{L}\p{M}\p{N}])?$/su;
/** An Arabic comma between two words of the other script. */
const LISTED = new RegExp(`^ ?،\\s?[^${R}\\s]`, 'u');

/**
 * The runs of a text that are drawn isolated, in order: words of the other script and numbers, with
 * the weak and neutral signs that belong to them, where the bidirectional algorithm (UAX #9) alone
 * would draw a sign on the wrong side, or the parts in reverse. A range of numbers, and the sign that
 * closes a sentence, are left to it, as is whatever the text's own direction marks touch.
 *
 * @param dir the text's direction
 * @param marked stretches that the author marked (strong, a link): one in the other script is a run with
 *   all of its signs
 * @param emphasised stretches in which right-to-left words are runs in any case, as they are never slanted
 */
export function runsIn(
	text: string,
	dir: Dir,
	marked: readonly Stretch[] = [],
	emphasised: readonly Stretch[] = [],
): Run[] {
	if (!FOREIGN[dir].test(text) || EMBEDDED.test(text)) return [];
	const runs: Run[] = [];
	let end = 0;
	let afterRtl = false;
	for (const { 0: match, 1: rtl, index } of text.matchAll(RUNS[dir])) {
		const own = rtl ? 'rtl' : 'ltr';
		let [from, to] = withBrackets(text, index, index + match.length, own);
		const meets = ([start, stop]: Stretch) => start < to && stop > from;
		for (const [start, stop] of marked.filter(meets)) {
			if (FOREIGN[own].test(text.slice(start, stop))) continue;
			from = Math.min(from, start);
			to = Math.max(to, stop);
		}
		from = Math.max(from, end);
		while (/\s/.test(text[from] ?? '')) from++;
		while (/\s/.test(text[to - 1] ?? '')) to--;
		const run = text.slice(from, to);
		const isNeeded =
			own === dir
				? afterRtl && !/^\p{L}/u.test(run)
				: !PLAIN.test(run) ||
					LISTED.test(text.slice(to, to + 4)) ||
					(rtl && emphasised.some(meets));
		const hasLetters = /\p{L}/u.test(run);
		const isMarked = MARK.test(text.slice(Math.max(0, from - 1), to + 1));
		if (from < to && isNeeded && !isMarked) {
			runs.push({ from, to, dir: own, isNumber: !hasLetters });
		}
		if (hasLetters) afterRtl = own === 'rtl';
		end = Math.max(end, to);
	}
	return runs;
}

const PAIRS = ['()', '[]', '<>', '{}', '«»', '“”', '‘’', '""'];
const CLOSING_SIGNS = /[.!?…,;:؟،؛]*/y;

/**
 * The start and end of a run with the bracket that its own bracket belongs to, the closing signs before
 * the bracket that encloses it, and its own quotation marks where the algorithm doesn't mirror them.
 */
function withBrackets(text: string, start: number, stop: number, dir: Dir): Stretch {
	let [from, to] = [start, stop];
	const surplus = (open = '', close = '') => {
		const run = text.slice(from, to);
		return run.split(open).length - run.split(close).length;
	};
	for (const [open, close] of PAIRS) {
		if (text[to] === close && surplus(open, close) > 0) to++;
		else if (text[from - 1] === open && surplus(open, close) < 0) from--;
	}
	CLOSING_SIGNS.lastIndex = to;
	CLOSING_SIGNS.test(text);
	const { lastIndex } = CLOSING_SIGNS;
	const enclosing = `${text[from - 1]}${text[lastIndex]}`;
	if (!PAIRS.includes(enclosing)) return [from, to];
	return dir === 'ltr' && /[“”‘’]/.test(enclosing) ? [from - 1, lastIndex + 1] : [from, lastIndex];
}
