/** The longest word in letters: lines of a longer one take a browser seconds to break. */
const WORD_MOST = 1000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LOST = /[\0-\x08\v-\x1f\p{Cs}]/u;
const LONG_WORD = new RegExp(`(?:(?!\\p{Ideo})[\\p{L}\\p{M}\\p{N}]){${WORD_MOST}}`, 'u');

/**
 * Whether HTML carries a text as it is, and a browser can lay it out: of controls and halves of
 * characters a page would show something else, and a word without end would freeze it.
 */
export function isCarried(text: string): boolean {
	return !LOST.test(text) && (text.length < WORD_MOST || !LONG_WORD.test(text));
}

/** The same of code, whose lines are never broken. */
export const isCarriedAsCode = (text: string) => !LOST.test(text);
