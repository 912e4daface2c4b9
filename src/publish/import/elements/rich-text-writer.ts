import { DECORATORS, type Inline, type MarkDef } from '../../../core/article/article.ts';
import type { Dir } from '../../../core/text/direction.ts';

/** A mark that needs no definition. */
export type Decorator = (typeof DECORATORS)[number];

/** The marks of a run of text; of nested links and languages the inner one counts. */
export interface Marks {
	decorators: readonly Decorator[];
	href?: string;
	language?: { lang: string; dir?: Dir };
}

/** The marks of plain text. */
export const NO_MARKS: Marks = { decorators: [] };

/** Returns the marks with another decorator. */
export function withDecorator(marks: Marks, decorator: Decorator): Marks {
	const decorators = DECORATORS.filter((d) => d === decorator || marks.decorators.includes(d));
	return { ...marks, decorators };
}

/** Runs of text in the format of an article. */
export interface Rich {
	children: Inline[];
	markDefs?: MarkDef[];
}

type Piece =
	| { kind: 'text'; text: string; marks: Marks; verbatim: boolean }
	| { kind: 'break'; marks: Marks }
	| { kind: 'note'; label: string };

/** White space that CSS collapses (CSS Text 3, 4.1): not U+00A0, joiners or direction marks. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const SEEN = /[^\s\p{Cf}]/u;

/** Whether a text has no visible characters, but only white space and format characters. */
export function isBlank(text: string): boolean {
	return !SEEN.test(text);
}

/** Collects the runs of one block, and collapses white space as CSS does. */
export class RichText {
	readonly #pieces: Piece[] = [];

	/** Adds a run; a verbatim one keeps its white space. */
	text(text: string, marks: Marks, verbatim = false): void {
		this.#pieces.push({ kind: 'text', text, marks, verbatim });
	}

	/** Adds a line break. */
	break(marks: Marks): void {
		this.#pieces.push({ kind: 'break', marks });
	}

	/** Adds a reference to a footnote. */
	note(label: string): void {
		this.#pieces.push({ kind: 'note', label });
	}

	/** Whether it has visible content. */
	get isSeen(): boolean {
		return this.#pieces.some(
			(piece) => piece.kind === 'note' || (piece.kind === 'text' && !isBlank(piece.text)),
		);
	}

	/** Returns the runs, or undefined if nothing is visible. */
	finish(): Rich | undefined {
		if (!this.isSeen) return undefined;
		const defs = new Map<string, MarkDef>();
		const children: Inline[] = [];
		for (const piece of collapse(this.#pieces)) {
			if (piece.kind === 'note') {
				children.push({ _type: 'footnoteReference', note: piece.label });
				continue;
			}
			const text = piece.kind === 'break' ? '\n' : piece.text;
			const marks = keysOfMarks(piece.marks, defs);
			const last = children.at(-1);
			if (last?._type === 'span' && (last.marks ?? []).join() === marks.join()) last.text += text;
			else children.push({ _type: 'span', text, ...(marks.length > 0 && { marks }) });
		}
		return { children, ...(defs.size > 0 && { markDefs: [...defs.values()] }) };
	}
}

function keysOfMarks({ decorators, href, language }: Marks, defs: Map<string, MarkDef>): string[] {
	const keys: string[] = [...decorators];
	const define = (id: string, def: (key: string) => MarkDef) => {
		const known = defs.get(id) ?? def(`m${defs.size + 1}`);
		defs.set(id, known);
		keys.push(known._key);
	};
	if (href !== undefined) define(`link ${href}`, (_key) => ({ _key, _type: 'link', href }));
	if (language) {
		define(`language ${language.lang} ${language.dir}`, (_key) => ({
			_key,
			_type: 'language',
			...language,
		}));
	}
	return keys;
}

/** Collapses white space as CSS does: to one space, and to none at both ends of a line. */
function collapse(pieces: readonly Piece[]): Piece[] {
	const out: Piece[] = [];
	let afterSpace = true;
	for (const piece of pieces) {
		if (piece.kind === 'break') {
			trimEnd(out, / $/);
			if (out.length > 0) out.push(piece);
			afterSpace = true;
		} else if (piece.kind === 'note') {
			out.push(piece);
			afterSpace = false;
		} else {
			const spaced = piece.verbatim ? piece.text : piece.text.replace(COLLAPSIBLE, ' ');
			const text: string = afterSpace && !piece.verbatim ? spaced.replace(/^ /, '') : spaced;
			if (text === '') continue;
			out.push({ ...piece, text });
			afterSpace = text.endsWith(' ');
		}
	}
	trimEnd(out, / $/);
	while (out.at(-1)?.kind === 'break') {
		out.pop();
		trimEnd(out, / $/);
	}
	return out;
}

/** Removes text that matches from the end, and pieces that become empty. */
function trimEnd(pieces: Piece[], pattern: RegExp): void {
	const index = pieces.length - 1;
	const last = pieces[index];
	if (last?.kind !== 'text') return;
	const text = last.text.replace(pattern, '');
	if (text !== '') pieces[index] = { ...last, text };
	else {
		pieces.pop();
		trimEnd(pieces, pattern);
	}
}
