/** Decodes percent-encoding; returns the text as it is where it isn't valid. */
export function decodeOrKeep(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
