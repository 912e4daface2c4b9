const REFERENCES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Escapes text for HTML or XML, in an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
