import sax from 'sax';
import { escapeMarkup } from '../../../../core/text/escape-markup.ts';
import { ImportError, type Notice } from '../../draft.ts';

/** An element of a feed. */
export interface FeedNode {
	name: string;
	attributes: Record<string, string>;
	children: (FeedNode | string)[];
}

/** An entry, the part of its feed that was read before it, and errors in its XML. */
export interface FeedEntry {
	entry: FeedNode;
	feed: FeedNode;
	faults: Notice[];
}

/** The number of characters that are parsed before the entries found in them are yielded. */
const SLICE_CHARACTERS = 65_536;
const ENTRIES = new Set(['item', 'entry']);
/** Errors about entities are common in feeds, and the text stays readable. */
const HARMLESS_ERROR = /entity/i;

/**
 * Yields the entries of an RSS or Atom file while parsing; only one slice of the tree is in memory.
 *
 * The parser expands no entities of a document type, so entity expansion attacks have no effect.
 *
 * @throws {ImportError} if the XML is not well-formed
 */
export function* feedEntries(text: string): Generator<FeedEntry> {
	// sax's buffer limit is for streams; this text is in memory already.
	Object.assign(sax, { MAX_BUFFER_LENGTH: Number.POSITIVE_INFINITY });
	const parser = sax.parser(true);
	const root: FeedNode = { name: '', attributes: {}, children: [] };
	const open: FeedNode[] = [root];
	let found: FeedEntry[] = [];
	let faults: Notice[] = [];
	let fatal: ImportError | undefined;

	const addText = (value: string) => open.at(-1)?.children.push(value);
	parser.ontext = addText;
	parser.oncdata = addText;
	parser.onopentag = ({ name, attributes }) => {
		const node = { name, attributes: attributes as Record<string, string>, children: [] };
		open.push(node);
	};
	parser.onclosetag = () => {
		const node = open.pop();
		if (!node) return;
		const isEntry = ENTRIES.has(node.name) && open.length <= 3;
		if (!isEntry) return void open.at(-1)?.children.push(node);
		found.push({ entry: node, feed: open.at(-1) ?? root, faults });
		faults = [];
	};
	parser.onerror = (error) => {
		const what = error.message.split('\n')[0] ?? '';
		const place = `line ${parser.line + 1}`;
		if (HARMLESS_ERROR.test(what)) faults.push({ place, what: `${what}: kept as it is written` });
		else fatal ??= new ImportError(place, `the XML is broken: ${what}`, 'Export the file again');
		// sax goes on after an error only if it is cleared (sax, "resume").
		(parser as { error: unknown }).error = null;
	};

	const source = withEscapedAmpersands(text.replace(/^\uFEFF/, '').trimStart());
	for (let at = 0; at < source.length && !fatal; at += SLICE_CHARACTERS) {
		parser.write(source.slice(at, at + SLICE_CHARACTERS));
		yield* found;
		found = [];
	}
	if (!fatal) parser.close();
	yield* found;
	if (fatal) throw fatal;
}

/** An `&` that begins no entity, as in `AT&T`, or a section in which all are as they stand. */
const BARE_AMPERSAND = /<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]*);)/gi;

/** Escapes ampersands that stand by themselves, which feed readers take as they are. */
const withEscapedAmpersands = (xml: string) =>
	xml.replace(BARE_AMPERSAND, (found) => (found === '&' ? '&amp;' : found));

/** Returns the first child with a name. */
export function child(node: FeedNode, name: string): FeedNode | undefined {
	return children(node, name)[0];
}

/** Returns all children with a name. */
export function children(node: FeedNode, name: string): FeedNode[] {
	return node.children.filter((at): at is FeedNode => typeof at !== 'string' && at.name === name);
}

/** Returns the text in a node, or in its first child with a name; undefined if there is none. */
export function textOf(node: FeedNode | undefined, name?: string): string | undefined {
	const from = name === undefined || !node ? node : child(node, name);
	const text = from?.children.map((at) => (typeof at === 'string' ? at : textOf(at))).join('');
	return text?.trim() || undefined;
}

/** Returns a node's content as markup, since Atom may contain XHTML elements. */
export function markupIn(node: FeedNode): string {
	return node.children
		.map((at) => {
			if (typeof at === 'string') return escapeMarkup(at);
			const name = at.name.replace(/^x?html:/, '');
			const attributes = Object.entries(at.attributes).map(
				([key, value]) => ` ${key}="${escapeMarkup(value)}"`,
			);
			const isVoid = at.children.length === 0 && VOID.has(name);
			return `<${name}${attributes.join('')}>${isVoid ? '' : `${markupIn(at)}</${name}>`}`;
		})
		.join('');
}

const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source', 'input']);
