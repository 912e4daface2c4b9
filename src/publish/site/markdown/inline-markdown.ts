import type { PhrasingContent } from 'mdast';
import { DECORATORS, type Inline, type MarkDef } from '../../../core/article/article.ts';
import { escapeMarkup } from '../../../core/text/escape-markup.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';

type Decorator = (typeof DECORATORS)[number];
type Mark = Decorator | MarkDef;

/** A run of text or a reference to a note, with the marks around it, the outermost first. */
interface Piece {
	run: Inline;
	marks: readonly Mark[];
}

/** The outermost mark first; code is innermost, since nothing else can stand in it. */
const ORDER: readonly Decorator[] = [...DECORATORS.filter((one) => one !== 'code'), 'code'];

/** Returns runs of text as Markdown's inline nodes; what Markdown has no sign for is HTML. */
export function inlineMarkdown(
	children: readonly Inline[],
	markDefs: readonly MarkDef[] = [],
): PhrasingContent[] {
	return nest(children.map((run) => ({ run, marks: marksOf(run, markDefs) })));
}

/** Returns inline nodes for what must be one line of the file, such as a heading or a cell. */
export function inLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.map((node): PhrasingContent => {
		if (node.type === 'break') return { type: 'html', value: '<br>' };
		return 'children' in node ? { ...node, children: inLine(node.children) as never } : node;
	});
}

/** The attributes of an element that says a language or a direction, each with a space before. */
export function languageAttributes({
	lang,
	dir,
}: {
	lang?: string | undefined;
	dir?: string | undefined;
}): string {
	const said = { lang, dir: dir ?? (lang && dirOfLang(lang)) };
	return Object.entries(said)
		.map(([name, value]) => (value ? ` ${name}="${escapeMarkup(value)}"` : ''))
		.join('');
}

function marksOf(run: Inline, markDefs: readonly MarkDef[]): Mark[] {
	if (run._type !== 'span') return [];
	const own = new Set<string>(run.marks);
	return [
		...markDefs.filter(({ _key }) => own.delete(_key)),
		...ORDER.filter((decorator) => own.has(decorator)),
	];
}

function nest(pieces: readonly Piece[]): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	for (let at = 0; at < pieces.length; ) {
		const { run, marks } = pieces[at] as Piece;
		const [mark] = marks;
		if (mark === undefined) {
			nodes.push(...plain(run));
			at++;
			continue;
		}
		let end = at + 1;
		while (pieces[end]?.marks.includes(mark)) end++;
		const enclosed = pieces
			.slice(at, end)
			.map((one) => ({ ...one, marks: one.marks.filter((other) => other !== mark) }));
		nodes.push(...(mark === 'code' ? code(enclosed) : enclose(mark, nest(enclosed))));
		at = end;
	}
	return nodes;
}

function plain(run: Inline): PhrasingContent[] {
	if (run._type === 'footnoteReference') {
		return [{ type: 'footnoteReference', identifier: run.note, label: run.note }];
	}
	return lines(run.text, (value) => ({ type: 'text', value }));
}

const code = (pieces: readonly Piece[]) =>
	lines(pieces.map(({ run }) => (run._type === 'span' ? run.text : '')).join(''), (value) => ({
		type: 'inlineCode',
		value,
	}));

/** The lines of a text, apart by line breaks. */
function lines(text: string, write: (line: string) => PhrasingContent): PhrasingContent[] {
	return text
		.split('\n')
		.flatMap((line, i): PhrasingContent[] => [
			...(i > 0 ? [{ type: 'break' } as const] : []),
			...(line ? [write(line)] : []),
		]);
}

function enclose(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
	if (typeof mark === 'object') {
		return mark._type === 'link'
			? [{ type: 'link', url: mark.href, children }]
			: html('span', children, languageAttributes(mark));
	}
	switch (mark) {
		case 'strong':
			return [{ type: 'strong', children }];
		case 'em':
			return [{ type: 'emphasis', children }];
		case 'strike-through':
			return [{ type: 'delete', children }];
		default:
			return html(mark, children);
	}
}

/** An element of HTML around inline nodes. @param attributes with a space before each */
export const html = (
	name: string,
	children: PhrasingContent[],
	attributes = '',
): PhrasingContent[] => [
	{ type: 'html', value: `<${name}${attributes}>` },
	...children,
	{ type: 'html', value: `</${name}>` },
];
