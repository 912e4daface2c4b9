const WORDS = 8;
/** In characters. */
const LENGTH = 80;

/** The first words of a text: enough to know a block again. */
export function firstWords(text: string): string {
	const words = text.trim().split(/\s+/u);
	const first = words.slice(0, WORDS).join(' ');
	// Texts without spaces, such as Chinese, are one long word.
	const characters = [...first];
	if (characters.length > LENGTH) return `${characters.slice(0, LENGTH).join('')}…`;
	return words.length > WORDS ? `${first}…` : first;
}
