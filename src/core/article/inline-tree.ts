import type { Dir } from '../text/direction.ts';
import { ISOLATED_UNIT, type Run, runsIn, type Stretch } from '../text/runs.ts';
import { splitAtRuns } from '../text/split-at-runs.ts';
import { DECORATORS, type Inline, type MarkDef } from './article.ts';

/** A mark that needs no definition. */
type Decorator = (typeof DECORATORS)[number];

/** What encloses a part of a rich text: a mark, or a run that is isolated. */
type Wrapper = Decorator | MarkDef | Run;

/** Text, a reference to a footnote, or what a mark or run encloses. */
export type InlineNode = string | { note: string } | { wrapper: Wrapper; children: InlineNode[] };

/** A part of one span, or a reference, with what encloses it. */
interface Piece {
	content: string | { note: string };
	wrappers: readonly Wrapper[];
}

const isRun = (wrapper: Wrapper): wrapper is Run =>
	typeof wrapper === 'object' && 'from' in wrapper;

/**
 * A rich text as a tree: its marks nested, the longest outside, and its runs isolated. Where a run and a
 * mark overlap in part, the mark is divided, as a run in two parts would be shown in another order.
 */
export function inlineTree(
	children: readonly Inline[],
	markDefs: readonly MarkDef[],
	dir: Dir,
): InlineNode[] {
	const marked = children.map((child) => ({ child, marks: marksOf(child, markDefs) }));
	const runs = runsOf(marked, dir);
	let start = 0;
	return nest(
		marked.flatMap(({ child, marks }): Piece[] => {
			if (child._type !== 'span') {
				const around = runs.filter(({ from, to }) => from < start && to > start);
				return [{ content: { note: child.note }, wrappers: around }];
			}
			const parts = splitAtRuns(child.text, runs, start);
			start += child.text.length;
			return parts.map(({ text, runs }) => ({ content: text, wrappers: [...marks, ...runs] }));
		}),
	);
}

/** The text of a tree, without the numbers of footnotes. */
export function textOfNodes(nodes: readonly InlineNode[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			return 'note' in node ? '' : textOfNodes(node.children);
		})
		.join('');
}

/** The marks of a span, those with a definition first; of two definitions of one name, the first. */
function marksOf(child: Inline, markDefs: readonly MarkDef[]): (Decorator | MarkDef)[] {
	if (child._type !== 'span') return [];
	const own = new Set<string>(child.marks);
	return [
		...markDefs.filter(({ _key }) => own.delete(_key)),
		...DECORATORS.filter((decorator) => own.has(decorator)),
	];
}

type Marked = readonly { child: Inline; marks: readonly (Decorator | MarkDef)[] }[];

const languageIn = (marks: readonly (Decorator | MarkDef)[]) =>
	marks.find((mark) => typeof mark === 'object' && mark._type === 'language');

/** The runs of a rich text. Words that are marked as of a language have their own direction, and runs. */
function runsOf(marked: Marked, dir: Dir): Run[] {
	let at = 0;
	const parts = marked.map(({ child, marks }) => {
		const text = child._type === 'span' ? child.text : '';
		const stretch: Stretch = [at, at + text.length];
		at += text.length;
		return { text, marks, stretch, language: languageIn(marks) };
	});
	return [...new Set([undefined, ...parts.map(({ language }) => language)])].flatMap((language) => {
		const own = parts.filter((part) => part.language === language);
		const text = parts.map((part) =>
			part.language === language && !part.marks.includes('code')
				? part.text
				: ISOLATED_UNIT.repeat(part.text.length),
		);
		const stretchesWith = (has: (mark: Decorator | MarkDef) => boolean) =>
			own.filter(({ marks }) => marks.some(has)).map(({ stretch }) => stretch);
		return runsIn(
			text.join(''),
			language?.dir ?? dir,
			stretchesWith((mark) => mark !== 'code' && mark !== language),
			stretchesWith((mark) => mark === 'em'),
		);
	});
}

function nest(pieces: readonly Piece[]): InlineNode[] {
	const nodes: InlineNode[] = [];
	for (let i = 0; i < pieces.length; ) {
		const { content, wrappers } = pieces[i] as Piece;
		const lengths = wrappers.map((wrapper) => lengthOf(wrapper, pieces, i));
		const length = Math.max(0, ...lengths);
		const wrapper = wrappers[lengths.indexOf(length)];
		if (wrapper === undefined) {
			nodes.push(content);
			i++;
			continue;
		}
		const enclosed = pieces.slice(i, i + length).map((piece) => ({
			...piece,
			wrappers: piece.wrappers.filter((other) => other !== wrapper),
		}));
		nodes.push({ wrapper, children: nest(enclosed) });
		i += length;
	}
	return nodes;
}

/** How many pieces from one on something encloses together: a mark ends before a run that it would divide. */
function lengthOf(wrapper: Wrapper, pieces: readonly Piece[], start: number): number {
	const has = (at: number, other: Wrapper) => pieces[at]?.wrappers.includes(other);
	let end = start;
	while (has(end, wrapper)) end++;
	const divided = pieces[end]?.wrappers.find((other) => isRun(other) && has(end - 1, other));
	let before = end;
	while (divided && has(before - 1, divided)) before--;
	return (before > start ? before : end) - start;
}
