import { type Family, familyOf, letterIn } from './fold-letters.ts';
import { lowerCase } from './lower-case.ts';

/** A text without what its readers don't tell apart, and the way back to the text as written. */
export interface Folded {
	/** The folded text. */
	text: string;
	/** For each UTF-16 unit of the folded text, where that begins in the original which it stands for. */
	starts: number[];
	/** For each UTF-16 unit of the folded text, where that ends in the original, its marks included. */
	ends: number[];
}

/** A character with all that hangs on it: marks, joiners, tatweel, the small letters of the Quran, vowels of Korean. */
const CLUSTER = /[\s\S][\p{M}\p{Cf}\u0640\u06E5\u06E6\u1160-\u11FF]*/gu;
const INVISIBLE_END = /\p{Cf}+$/u;
const IGNORED = /[\p{Cf}\u0640\p{VS}]/gu;
const MARK = /\p{M}/gu;
/** Scripts whose marks a reader may leave out. Elsewhere (Devanagari, Thai, Thaana) they are letters. */
const MARKS_ARE_OPTIONAL =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Syriac}]/u;
/** Where the marks of a composed letter go too. In Arabic and Cyrillic it is a letter of its own. */
const TAKEN_APART = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}]/u;
const DIGIT = /^\p{Nd}$/u;
const KEEPS_MARKS = /\p{L}/u;

/** The text and where each of its units comes from. */
export function fold(text: string, lang: string): Folded {
	const family = familyOf(lang);
	const splits = ELISION.has(lang.split('-')[0] ?? '');
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	const put = (letters: string, start: number, end: number) => {
		folded += letters;
		for (let unit = 0; unit < letters.length; unit += 1) {
			starts.push(start);
			ends.push(end);
		}
	};
	let hamza: { seat: string; start: number; end: number } | undefined;
	for (const match of text.matchAll(CLUSTER)) {
		const cluster = match[0];
		const start = match.index;
		const next = start + cluster.length;
		const end = cluster.length === 1 ? next : start + cluster.replace(INVISIBLE_END, '').length;
		let letters = letterOf(cluster, family);
		if (hamza) {
			put(letters.startsWith('و') ? 'و' : hamza.seat, hamza.start, hamza.end);
			hamza = undefined;
		}
		if (family !== 'ckb' && family !== 'ug' && (letters === 'ء' || letters === 'ئ')) {
			hamza = { seat: letters === 'ئ' ? 'ي' : '', start, end };
			continue;
		}
		if (cluster.includes(DAGGER_ALEF)) letters = withDagger(letters, cluster, folded, text[next]);
		else if (QUOTE.test(letters) && isInside(letters, folded.at(-1), text[next], splits))
			letters = '';
		put(letters, start, end);
	}
	if (hamza) put(hamza.seat, hamza.start, hamza.end);
	return { text: folded, starts, ends };
}

/** The folded text alone. */
export function foldText(text: string, lang: string): string {
	return fold(text, lang).text;
}

/** What was met before, by family: a text has few different characters, and Unicode's tables are slow. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 4096;

function letterOf(cluster: string, family: Family): string {
	const key = family + cluster;
	let letters = known.get(key);
	if (letters === undefined) {
		letters = foldCluster(cluster, family);
		if (known.size >= KNOWN_AT_MOST) known.clear();
		known.set(key, letters);
	}
	return letters;
}

/**
 * A cluster as one letter, or as those that a ligature stands for.
 *
 * It is composed first. To decompose would make a hamza of every letter that has one a mark,
 * and of the Russian й another letter.
 */
function foldCluster(cluster: string, family: Family): string {
	let letters = cluster.replace(IGNORED, '').normalize('NFKC').replace(IGNORED, '');
	letters = lowerCase(letters, family);
	if (TAKEN_APART.test(letters)) letters = letters.normalize('NFKD');
	if (MARKS_ARE_OPTIONAL.test(letters) || !KEEPS_MARKS.test(letters))
		letters = letters.replace(MARK, '');
	return Array.from(letters, (letter) => letterIn(family, letter) ?? digitOf(letter)).join('');
}

/** A digit of any script as ASCII's; another character as it is. The zeros of scripts end in 0 or 6 in Unicode. */
function digitOf(character: string): string {
	if (!DIGIT.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	const row = code - (code % 16);
	return String(code - (DIGIT.test(String.fromCodePoint(row)) ? row : row + 6));
}

const DAGGER_ALEF = '\u0670';
/** Words that are written without alef even in plain spelling, up to where the Quran has its small one. */
const WITHOUT_ALEF = /(?:^|[^\p{L}])[وفبلك]?(?:ال|لل)?(?:رحم|ذ|ه|ل|ال)$/u;

/**
 * The small alef of the Quran on a stroke of its own is an alef of plain spelling (كتـٰب, سمـٰوٰت), on
 * a waw before ta marbuta it is that alef (صلوٰة); elsewhere it is a vowel sign (هٰذا, موسىٰ).
 */
function withDagger(letters: string, cluster: string, before: string, next = ''): string {
	if (letters === 'و') return 'ةه'.includes(next || ' ') ? 'ا' : 'وا';
	const standsAlone = cluster.includes('\u0640') && !WITHOUT_ALEF.test(before + letters);
	return standsAlone ? `${letters}ا` : letters;
}

const QUOTE = /^["'’ʼ׳״”]$/;
const APOSTROPHE = /^['’]$/;
const HEBREW_LETTER = /\p{Script=Hebrew}/u;
const LETTER = /\p{L}/u;
/** Languages in which an apostrophe stands between two words, or a name and its endings. */
const ELISION = new Set(['fr', 'it', 'ca', 'oc', 'tr', 'az', 'crh']);

/** Whether a quotation mark is no such thing but a part of a word: צה״ל, ג׳ירפה, don’t. */
function isInside(quote: string, before = '', next = '', splits: boolean): boolean {
	if (HEBREW_LETTER.test(before)) return HEBREW_LETTER.test(next);
	return !splits && APOSTROPHE.test(quote) && LETTER.test(before) && LETTER.test(next);
}
