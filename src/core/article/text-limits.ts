/** The longest word in UTF-16 units: lines of a longer one take a browser seconds to break. */
const WORD_MOST = 1000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LOST = /[\0-\x08\v-\x1f\p{Cs}]/u;
const WORD = /(?:(?!\p{Ideo})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Whether HTML carries a text as it is, and a browser can lay it out: of controls and halves of
 * characters a page would show something else, and a word without end would freeze it.
 */
export function isCarried(text: string): boolean {
	if (LOST.test(text)) return false;
	// Each word once: to look for a long one from each of its letters on would freeze the page, too.
	return text.length < WORD_MOST || !text.match(WORD)?.some((word) => word.length >= WORD_MOST);
}

/** The same of code, whose lines are never broken. */
export const isCarriedAsCode = (text: string) => !LOST.test(text);
