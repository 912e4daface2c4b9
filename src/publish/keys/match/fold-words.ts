const TATWEEL = '\u0640';
const LETTER_FORMS: Record<string, string> = {
	ی: 'ي',
	ى: 'ي',
	ک: 'ك',
	ہ: 'ه',
	ۀ: 'ه',
	ە: 'ه',
	ة: 'ه',
	ٱ: 'ا',
	ı: 'i',
	ß: 'ss',
};
const TO_FOLD = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'gu');
/** Scripts that put no space between words: each of their characters counts as one. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}]+/gu;

/**
 * The words of a text without what a correction usually changes: case, vowel signs, accents,
 * hamzas, the keyboard's form of a letter, invisible marks.
 *
 * Decomposing first makes a mark of each hamza, madda and accent that Unicode has composed.
 */
export function foldWords(text: string): string[] {
	const folded = text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}'’]/gu, '')
		.replaceAll(TATWEEL, '')
		.toLowerCase()
		.replace(TO_FOLD, (letter) => LETTER_FORMS[letter] ?? letter);
	return folded.match(WORD) ?? [];
}
