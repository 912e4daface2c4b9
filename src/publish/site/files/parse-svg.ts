import type { Element, Root } from 'hast';
import sax from 'sax';

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
/** A picture that is nested deeper is taken for an attack on its reader. */
const MAX_DEPTH = 256;

/** An SVG picture as elements and attributes by their names, with what is no element of SVG. */
interface ParsedSvg {
	tree: Root;
	/** Elements and instructions that browsers obey and that are not in the tree. */
	left: string[];
}

/**
 * Parses an SVG picture. Elements of other namespaces, comments, the document type and instructions
 * are left out; `xlink:href` becomes `href`. Entities of a document type are not expanded.
 *
 * @throws {Error} if it is no well-formed XML or uses entities, or its root is not an `svg` of SVG
 */
export function parseSvg(text: string): ParsedSvg {
	// sax's buffer limit is for streams; this text is in memory already.
	Object.assign(sax, { MAX_BUFFER_LENGTH: Number.POSITIVE_INFINITY });
	const parser = sax.parser(true, { xmlns: true });
	const tree: Root = { type: 'root', children: [] };
	const left: string[] = [];
	/** The open elements; undefined for those that are left out, with all that is in them. */
	const open: (Element | Root | undefined)[] = [tree];

	parser.onopentag = (tag) => {
		const { local, uri, attributes } = tag as sax.QualifiedTag;
		if (open.length > MAX_DEPTH) throw new Error(`elements nested over ${MAX_DEPTH} deep`);
		const parent = open.at(-1);
		if (open.length === 1 && (local !== 'svg' || uri !== SVG_NAMESPACE))
			throw new Error(`<${tag.name}> instead of an <svg xmlns="${SVG_NAMESPACE}">`);
		if (!parent || uri !== SVG_NAMESPACE) {
			// Elements of drawing programs mean nothing to a browser.
			if (parent && /^$|xhtml|MathML/i.test(uri)) left.push(`<${tag.name}>`);
			return void open.push(undefined);
		}
		const properties: Element['properties'] = {};
		for (const attribute of Object.values(attributes)) {
			const name = nameOf(attribute);
			if (name) properties[name] = attribute.value;
		}
		const element: Element = { type: 'element', tagName: local, properties, children: [] };
		parent.children.push(element);
		open.push(element);
	};
	parser.onclosetag = () => void open.pop();
	parser.ontext = parser.oncdata = (value) =>
		void open.at(-1)?.children.push({ type: 'text', value });
	parser.onprocessinginstruction = ({ name }) => {
		if (name !== 'xml') left.push(`<?${name}?>`);
	};
	parser.ondoctype = (doctype) => {
		if (String(doctype).includes('[')) left.push('<!DOCTYPE [ … ]>');
	};
	parser.onerror = (error) => {
		throw new Error(`${error.message.split('\n')[0]} in line ${parser.line + 1}`);
	};
	parser.write(text).close();
	if (tree.children.every(({ type }) => type !== 'element')) throw new Error('no <svg>');
	return { tree, left };
}

function nameOf({ name, local, uri }: sax.QualifiedAttribute): string | undefined {
	if (uri === XLINK_NAMESPACE) return local === 'href' ? 'href' : undefined;
	if (uri === XML_NAMESPACE) return `xml:${local}`;
	return uri === '' ? name : undefined;
}
