import { escapeMarkup } from '../text/escape-markup.ts';

/** Characters that XML forbids (XML 1.0, 2.2) and that an article may have. */
const NOT_A_CHARACTER = /[\uFFFE\uFFFF]/g;

/** Text as XML, in an element or a quoted attribute. */
export const escapeText = (text: string): string => escapeMarkup(text.replace(NOT_A_CHARACTER, ''));

/** Attributes by name; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of XML.
 *
 * @param content its content, as XML; without it, the element is empty
 */
export function element(name: string, attributes: Attributes, content?: string): string {
	const own = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([attribute, value]) => ` ${attribute}="${escapeText(String(value))}"`)
		.join('');
	return content === undefined ? `<${name}${own}/>` : `<${name}${own}>${content}</${name}>`;
}

/** The attributes that say a language, to readers of HTML and to those of XML. */
export const inLanguage = (lang: string | undefined): Attributes => ({ lang, 'xml:lang': lang });
