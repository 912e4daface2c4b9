/** The first words of a text, by default enough to know a block again. */
export function firstWords(text: string, maxWords = 8, maxCharacters = 80): string {
	const words = text.trim().split(/\s+/u);
	const first = words.slice(0, maxWords).join(' ');
	// Texts without spaces, such as Chinese, are one long word.
	const characters = [...first];
	if (characters.length > maxCharacters) return `${characters.slice(0, maxCharacters).join('')}…`;
	return words.length > maxWords ? `${first}…` : first;
}
