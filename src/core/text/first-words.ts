const MAX_WORDS = 8;
const MAX_CHARACTERS = 80;

/** The first words of a text: enough to know a block again. */
export function firstWords(text: string): string {
	const words = text.trim().split(/\s+/u);
	const first = words.slice(0, MAX_WORDS).join(' ');
	// Texts without spaces, such as Chinese, are one long word.
	const characters = [...first];
	if (characters.length > MAX_CHARACTERS) return `${characters.slice(0, MAX_CHARACTERS).join('')}…`;
	return words.length > MAX_WORDS ? `${first}…` : first;
}
