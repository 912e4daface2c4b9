import { type Family, letterIn } from './fold-letters.ts';
import { lowerCase } from './lower-case.ts';

const IGNORED = /[\p{Cf}\u0640\u06E5\u06E6\p{VS}]/gu;
const MARK = /\p{M}/gu;
/** AM of Thai and Lao, which NFKC would decompose. */
const NOT_DECOMPOSED = /^[\u0E33\u0EB3]/;
/** Scripts whose marks a reader may leave out. Elsewhere (Devanagari, Thai, Thaana) they are letters. */
const MARKS_ARE_OPTIONAL =
	/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Syriac}]/u;
/** Scripts in which a composed letter loses its marks, too. In Arabic and Cyrillic it is a letter of its own. */
const DECOMPOSED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}]/u;
const DIGIT = /^\p{Nd}$/u;
const LETTER = /\p{L}/u;

/** Folded clusters, by family and cluster: a text has few different ones, and Unicode properties are slow. */
const foldedClusters = new Map<string, string>();
const MAX_FOLDED_CLUSTERS = 4096;

/** What a character, with its marks, is folded to in a family of languages: no, one or several letters. */
export function letterOf(cluster: string, family: Family): string {
	const key = family + cluster;
	let letters = foldedClusters.get(key);
	if (letters === undefined) {
		letters = foldCluster(cluster, family);
		if (foldedClusters.size >= MAX_FOLDED_CLUSTERS) foldedClusters.clear();
		foldedClusters.set(key, letters);
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
	const form = NOT_DECOMPOSED.test(cluster) ? 'NFC' : 'NFKC';
	let letters = cluster.replace(IGNORED, '').normalize(form).replace(IGNORED, '');
	letters = lowerCase(letters, family);
	if (DECOMPOSED.test(letters)) letters = letters.normalize('NFKD');
	if (MARKS_ARE_OPTIONAL.test(letters) || !LETTER.test(letters))
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
