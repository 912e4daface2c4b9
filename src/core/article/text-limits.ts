/** The longest word, in UTF-16 units. Browsers take seconds to lay out a longer one. */
const MAX_WORD_LENGTH = 1000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is searched for
const UNREPRESENTABLE = /[\0-\x08\v-\x1f\p{Cs}]/u;
const WORD = /(?:(?!\p{Ideo})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Whether a text can be written as HTML unchanged and laid out: without control characters, lone
 * surrogates, or words longer than `MAX_WORD_LENGTH`.
 */
export function isRepresentable(text: string): boolean {
	if (UNREPRESENTABLE.test(text)) return false;
	// Words are matched whole: a pattern for a long word would backtrack from each letter.
	return (
		text.length < MAX_WORD_LENGTH ||
		!text.match(WORD)?.some((word) => word.length >= MAX_WORD_LENGTH)
	);
}

/** The same for code, which may have long words, since its lines are not broken. */
export const isRepresentableAsCode = (text: string) => !UNREPRESENTABLE.test(text);
