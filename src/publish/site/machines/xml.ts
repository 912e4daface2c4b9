import { escapeMarkup } from '../../../core/text/escape-markup.ts';

/** A piece of XML source, which is not escaped again. */
export interface Xml {
	xml: string;
}

type Value = string | number | undefined | Xml | readonly Xml[];

/** A template tag for XML: escapes interpolated text, and inserts `Xml` values as they are. */
export function xml(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
	return { xml: String.raw({ raw: strings }, ...values.map(write)) };
}

/** Formats a document with its XML declaration. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function write(value: Value): string {
	if (value === undefined) return '';
	if (typeof value !== 'object') return escapeXml(String(value));
	return 'xml' in value ? value.xml : value.map((part) => part.xml).join('');
}

/** Characters that XML 1.0 forbids (2.2, Char), also as references. */
const NOT_A_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Line breaks are references since parsers turn them into spaces in attributes (XML 1.0, 3.3.3). */
const LINE_BREAKS: Record<string, string> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Escapes text for an element or an attribute, and removes characters that XML forbids. */
function escapeXml(text: string): string {
	return escapeMarkup(text.replace(NOT_A_CHARACTER, '')).replace(
		/[\t\n\r]/g,
		(character) => LINE_BREAKS[character] ?? '',
	);
}
