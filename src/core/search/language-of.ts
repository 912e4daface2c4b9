/** The language that a BCP 47 tag begins with. */
export function languageOf(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}
