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
/** A word; in scripts without spaces between words, each character counts as one. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}]+/gu;

/**
 * Returns the words of a text without the differences that corrections usually make: case, vowel
 * signs, accents, hamzas, keyboard variants of letters, invisible characters.
 *
 * The text is decomposed first, so that each hamza, madda and accent is a combining mark.
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
