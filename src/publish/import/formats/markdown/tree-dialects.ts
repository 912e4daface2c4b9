import type {
	FootnoteDefinition,
	Paragraph,
	Parents,
	PhrasingContent,
	Root,
	RootContent,
} from 'mdast';
import { type Notices, quote } from '../../notices.ts';

/** What one sign in a text becomes: nodes, and the loss that is told. */
interface Sign {
	pattern: RegExp;
	read: (found: RegExpMatchArray, notes: FootnoteDefinition[]) => PhrasingContent[];
	/** Returns what is lost of the sign, for the notice. */
	lost?: (sign: string) => string;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const SIGNS: Sign[] = [
	{
		pattern: /\^\[([^\]]+)\]/,
		read: ([, words = ''], notes) => {
			const identifier = `inline-${notes.length + 1}`;
			const children: Paragraph[] = [{ type: 'paragraph', children: [text(words)] }];
			notes.push({ type: 'footnoteDefinition', identifier, children });
			return [{ type: 'footnoteReference', identifier }];
		},
	},
	{
		pattern: /!\[\[([^\]|]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp))(?:\|([^\]]*))?\]\]/i,
		// Obsidian has a picture's width, or its size, where the words are.
		read: ([, url = '', alt]) => [
			{ type: 'image', url, alt: !alt || /^\d+(x\d+)?$/.test(alt) ? url : alt },
		],
	},
	{
		pattern: /!\[\[([^\][|]+)(?:\|([^\]]*))?\]\]/,
		read: ([, note = '', label]) => [text(label || note)],
		lost: (sign) => `what is embedded, ${quote(sign)}: its name alone`,
	},
	{
		pattern: /(?<![[!])\[\[([^\][|]+)(?:\|([^\]]*))?\]\](?![\]:(])/,
		read: ([, page = '', label]) => [text(label || page)],
		lost: (sign) => `a link of a wiki, ${quote(sign)}: its words are kept`,
	},
	{
		pattern: /==(?=\S)([^=\n]+?)(?<=\S)==/,
		read: ([, words = '']) => [text(words)],
		lost: () => 'highlighting',
	},
	{
		// As in pandoc: no space inside of the dollars, and no digit behind them.
		pattern: /\$\$?(?=\S)([^$\n]+?)(?<=\S)\$\$?(?!\d)/,
		read: ([, source = '']) => [{ type: 'inlineCode', value: source }],
		lost: () => 'formulas: their source is kept as code',
	},
];

/**
 * Reads the signs of other Markdown dialects in texts: notes in the line, links and pictures of a wiki,
 * highlighting, formulas, kinds of quotes and lists of terms. Adds a notice about what is lost.
 *
 * @param source the Markdown, for formulas as they are written
 */
export function readTreeDialects(tree: Root, source: string, notices: Notices): void {
	const notes: FootnoteDefinition[] = [];
	const tell = (node: { position?: RootContent['position'] }, what: string) =>
		notices.addGrouped(`line ${node.position?.start.line ?? 1}`, what);

	const visit = (parent: Parents) => {
		const children: RootContent[] = [];
		for (const child of parent.children as RootContent[]) {
			if (child.type === 'paragraph') {
				const raw = rawOf(child, source);
				const formula = raw.match(/^\$\$\s*([\s\S]+?)\s*\$\$$/)?.[1];
				if (formula !== undefined && !formula.includes('$$')) {
					tell(child, 'formulas: their source is kept as code');
					children.push({ type: 'code', lang: 'tex', value: formula });
					continue;
				}
			}
			if (child.type === 'blockquote') readKindOfQuote(child, tell);
			if ('children' in child) visit(child);
			const terms = child.type === 'paragraph' ? termsIn(child) : undefined;
			if (terms) {
				tell(child, 'a list of terms: paragraphs now, the terms in bold');
				children.push(...terms);
			} else if (child.type === 'text') {
				children.push(...readSigns(child.value, notes, (what) => tell(child, what)));
			} else children.push(child);
		}
		parent.children = children as never;
	};
	visit(tree);
	tree.children.push(...notes);
}

const rawOf = ({ position }: Paragraph, source: string) =>
	source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

function readSigns(
	value: string,
	notes: FootnoteDefinition[],
	tell: (what: string) => void,
): PhrasingContent[] {
	for (const { pattern, read, lost } of SIGNS) {
		const found = value.match(pattern);
		if (!found) continue;
		const before = value.slice(0, found.index);
		const after = value.slice((found.index ?? 0) + found[0].length);
		if (lost) tell(lost(found[0]));
		return [
			...(before ? readSigns(before, notes, tell) : []),
			...read(found, notes),
			...(after ? readSigns(after, notes, tell) : []),
		];
	}
	return [text(value)];
}

type Tell = (node: { position?: RootContent['position'] }, what: string) => void;

/** Takes GitHub's and Obsidian's `[!NOTE]` from the start of a quote. */
function readKindOfQuote(quoted: Extract<RootContent, { type: 'blockquote' }>, tell: Tell): void {
	const [first] = quoted.children;
	const [start] = first?.type === 'paragraph' ? first.children : [];
	if (start?.type !== 'text') return;
	const kind = start.value.match(/^\[!(\w+)\][+-]?[ \t]*\n?/);
	if (!kind) return;
	tell(quoted, `the kind of a quote, ${quote(kind[1] ?? '')}: left out`);
	start.value = start.value.slice(kind[0].length);
}

/** Returns the paragraphs of a list of terms: a line, then lines that begin with a colon. */
function termsIn(paragraph: Paragraph): Paragraph[] | undefined {
	const lines: PhrasingContent[][] = [[]];
	for (const child of paragraph.children) {
		const parts = child.type === 'text' ? child.value.split('\n') : [];
		if (parts.length < 2) {
			lines.at(-1)?.push(child);
			continue;
		}
		for (const [i, part] of parts.entries()) {
			if (i > 0) lines.push([]);
			if (part) lines.at(-1)?.push(text(part));
		}
	}
	const isDefinition = ([first]: PhrasingContent[]) =>
		first?.type === 'text' && /^:[ \t]+\S/.test(first.value);
	if (lines.length < 2 || isDefinition(lines[0] ?? []) || !lines.slice(1).every(isDefinition)) {
		return undefined;
	}
	return lines.map((children, i) => {
		if (i === 0) return { type: 'paragraph', children: [{ type: 'strong', children }] };
		const [first, ...rest] = children;
		const start = first?.type === 'text' ? text(first.value.replace(/^:[ \t]+/, '')) : first;
		return { type: 'paragraph', children: start ? [start, ...rest] : rest };
	});
}
