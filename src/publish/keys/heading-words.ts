import { foldText } from '../../core/search/fold.ts';

const MAX_WORDS = 4;
const MAX_CHARACTERS = 40;
/** Latin letters that search tells apart from others, with their ASCII spelling. */
const LATIN: Record<string, string> = { ŋ: 'n', ə: 'e' };

/**
 * Makes a key of the Latin words of a heading; undefined if it has none.
 *
 * In a heading in another script, a lone Latin letter is a label, not a word.
 */
export function keyFromWords(text: string): string | undefined {
	const ascii = foldText(text, '').replace(/[ŋə]/g, (letter) => LATIN[letter] ?? letter);
	const words = ascii.match(/[a-z0-9]+/g) ?? [];
	const start = words.findIndex((word) => /^[a-z]/.test(word));
	const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(ascii);
	if (start < 0 || !(isLatin || words.some((word) => /[a-z]{2}/.test(word)))) return undefined;
	let key = '';
	for (const word of words.slice(start, start + MAX_WORDS)) {
		const longer = key ? `${key}-${word}` : word.slice(0, MAX_CHARACTERS);
		if (longer.length > MAX_CHARACTERS) break;
		key = longer;
	}
	return key;
}
