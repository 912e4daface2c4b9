/** Text that is XML already. */
export interface Xml {
	xml: string;
}

type Value = string | number | undefined | Xml | readonly Xml[];

/** Template literals as XML: what is filled in is text and escaped, unless it is XML itself. */
export function xml(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
	return { xml: String.raw({ raw: strings }, ...values.map(write)) };
}

/** A whole file. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function write(value: Value): string {
	if (value === undefined) return '';
	if (typeof value !== 'object') return escapeXml(String(value));
	return 'xml' in value ? value.xml : value.map((part) => part.xml).join('');
}

/** What XML 1.0 allows (2.2, Char); the rest can't even be written as a reference. */
const NOT_A_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Parsers make spaces of line breaks in attributes (XML 1.0, 3.3.3), but not of references to them. */
const REFERENCES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** Text for an element or an attribute, without the characters that XML has no way to write. */
function escapeXml(text: string): string {
	return text
		.replace(NOT_A_CHARACTER, '')
		.replace(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? '');
}
