/** What closes each embedding, override and isolate (UAX #9, 2.1 to 2.5). */
const CLOSER: Record<string, string> = {
	'\u202A': '\u202C',
	'\u202B': '\u202C',
	'\u202D': '\u202C',
	'\u202E': '\u202C',
	'\u2066': '\u2069',
	'\u2067': '\u2069',
	'\u2068': '\u2069',
};
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;
const PARAGRAPH_END = /[\n\r\x85\u2029]/;

/**
 * Whether each paragraph of a text closes the embeddings, overrides and isolates that it opens.
 *
 * One left open would turn around the text after it, which its author did not write
 * (trojansource.codes). Joiners and direction marks (U+200C to U+200F) open nothing.
 */
export function closesDirections(text: string): boolean {
	return text.split(PARAGRAPH_END).every((paragraph) => {
		const open: string[] = [];
		for (const [control] of paragraph.matchAll(CONTROL)) {
			const closer = CLOSER[control];
			if (closer) open.push(closer);
			else if (open.at(-1) === control) open.pop();
		}
		return open.length === 0;
	});
}
