import { foldText } from '../../../core/search/fold.ts';

/** A word; in scripts without spaces between words, each character counts as one. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns the words of a text without the differences that corrections usually make: case, vowel
 * signs, accents, hamzas, keyboard variants of letters, invisible characters.
 */
export function foldWords(text: string): string[] {
	// Without a language: that of an old block may have been corrected, too.
	return foldText(text, '').match(WORD) ?? [];
}
