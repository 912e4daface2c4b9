import { letterOf } from './fold-cluster.ts';
import { type Family, familyOf } from './fold-letters.ts';
import { languageOf } from './language-of.ts';

/** A text normalised for search, with the offsets of each unit in the original. */
export interface Folded {
	text: string;
	/** For each UTF-16 unit of the folded text, where its source begins in the original. */
	starts: number[];
	/** For each UTF-16 unit of the folded text, where its source, with its marks, ends in the original. */
	ends: number[];
}

/** A character with what belongs to it: marks, joiners, tatweel, the small letters of the Quran, vowels of Korean. */
const CLUSTER =
	/(?:[\u1100-\u115F\uAC00-\uD7A3][\u1160-\u11FF]+|[\s\S])[\p{M}\p{Cf}\u0640\u06E5\u06E6\uFF9E\uFF9F]*/gu;
const INVISIBLE_END = /\p{Cf}+$/u;
const LETTER = /\p{L}/u;

/** Folds a text: removes what readers don't distinguish (case, marks, variants of letters). */
export function fold(text: string, lang: string): Folded {
	const family = familyOf(lang);
	const folded = new Writing();
	/** A hamza whose seat depends on the next letter. */
	let hamza: { seat: string; start: number; end: number } | undefined;
	for (const { 0: cluster, index: start } of text.matchAll(CLUSTER)) {
		const next = start + cluster.length;
		const end = cluster.length === 1 ? next : start + cluster.replace(INVISIBLE_END, '').length;
		let letters = letterOf(cluster, family);
		if (hamza) {
			folded.put(letters.startsWith('و') ? 'و' : hamza.seat, hamza.start, hamza.end);
			hamza = undefined;
		}
		if (isHamza(letters, family)) {
			hamza = { seat: letters === 'ئ' ? 'ي' : '', start, end };
			continue;
		}
		if (cluster.includes(DAGGER_ALEF))
			letters = withDagger(letters, cluster, folded.text, text[next]);
		const inside =
			QUOTE.test(letters) && isInside(letters, folded.text.at(-1), text.codePointAt(next), lang);
		if (inside) letters = '';
		folded.put(letters, start, end, !inside && LETTER.test(cluster));
	}
	if (hamza) folded.put(hamza.seat, hamza.start, hamza.end);
	return { text: folded.text, starts: folded.starts, ends: folded.ends };
}

/** Builds a folded text. */
class Writing implements Folded {
	text = '';
	starts: number[] = [];
	ends: number[] = [];
	/** Where a letter began that was removed before the next one was written. */
	private lost: number | undefined;

	/** Appends what a part of the original is folded to. A letter that is removed counts to its neighbour. */
	put(letters: string, start: number, end: number, isLetter = true): void {
		if (letters === '' && isLetter) {
			if (LETTER.test(this.text.at(-1) ?? '')) this.ends[this.ends.length - 1] = end;
			else this.lost ??= start;
		}
		for (let unit = 0; unit < letters.length; unit += 1) {
			this.starts.push(isLetter ? (this.lost ?? start) : start);
			this.ends.push(end);
		}
		if (letters !== '') this.lost = undefined;
		this.text += letters;
	}
}

/** Whether a letter is hamza, alone or on ya. In Sorani and Uyghur that is the seat of a vowel. */
function isHamza(letter: string, family: Family): boolean {
	return (letter === 'ء' || letter === 'ئ') && family !== 'ckb' && family !== 'ug';
}

/** The folded text alone. */
export function foldText(text: string, lang: string): string {
	return fold(text, lang).text;
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
const STARTS_WITH_LETTER = /^\p{L}/u;
const APOSTROPHE = /^['’]$/;
const HEBREW_LETTER = /^\p{Script=Hebrew}/u;
/** Languages in which an apostrophe stands between two words, or a name and its endings. */
const ELISION = new Set(['fr', 'it', 'ca', 'oc', 'tr', 'az', 'crh']);

/** Whether a quotation mark is a part of a word: צה״ל, ג׳ירפה, don’t. */
function isInside(quote: string, before = '', next = 0, lang: string): boolean {
	const after = String.fromCodePoint(next).normalize('NFKC');
	if (HEBREW_LETTER.test(before)) return HEBREW_LETTER.test(after);
	if (!APOSTROPHE.test(quote) || ELISION.has(languageOf(lang))) return false;
	return LETTER.test(before) && STARTS_WITH_LETTER.test(after);
}
