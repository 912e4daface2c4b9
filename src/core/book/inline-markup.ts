import type { Inline, MarkDef } from '../article/article.ts';
import { type InlineNode, inlineTree } from '../article/inline-tree.ts';
import { withDigits } from '../text/digits.ts';
import { type Dir, dirWithin } from '../text/direction.ts';
import { type Run, runsIn } from '../text/runs.ts';
import { splitAtRuns } from '../text/split-at-runs.ts';
import { type BookText, hrefInBook } from './book-text.ts';
import { element, escapeText, inLanguage } from './markup.ts';

interface RichText {
	children: readonly Inline[];
	markDefs?: readonly MarkDef[] | undefined;
}

/** A rich text as XHTML: its marks nested, its runs of the other direction isolated. */
export function inlineMarkup({ children, markDefs = [] }: RichText, dir: Dir, text: BookText) {
	return nodesMarkup(inlineTree(children, markDefs, dir), text);
}

/** A text without marks in the direction of its letters, with its runs isolated. */
export function directedMarkup(text: string, around: Dir): string {
	const dir = dirWithin(text, around);
	const parts = splitAtRuns(text, runsIn(text, dir)).map(({ text: part, runs: [run] }) =>
		run ? runMarkup(run, escapeText(part)) : escapeText(part),
	);
	return dir === around ? parts.join('') : element('span', { dir }, parts.join(''));
}

function nodesMarkup(nodes: readonly InlineNode[], text: BookText): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return escapeText(node).replaceAll('\n', '<br/>');
			if ('note' in node) return referenceMarkup(node.note, text);
			return wrapped(node, text);
		})
		.join('');
}

function wrapped(
	{ wrapper, children }: Exclude<InlineNode, string | { note: string }>,
	text: BookText,
): string {
	const content = nodesMarkup(children, text);
	if (wrapper === 'code') return element('code', { dir: 'ltr' }, content);
	if (wrapper === 'strike-through') return element('s', {}, content);
	if (typeof wrapper === 'string') return element(wrapper, {}, content);
	if ('from' in wrapper) return runMarkup(wrapper, content);
	if (wrapper._type === 'language')
		return element('bdi', { ...inLanguage(wrapper.lang), dir: wrapper.dir }, content);
	return element('a', { href: hrefInBook(wrapper.href, text) }, content);
}

/** What a run encloses, isolated. The characters of a number all take its direction. */
const runMarkup = ({ dir, isNumber }: Run, content: string) =>
	element(isNumber ? 'bdo' : 'bdi', { dir }, content);

function referenceMarkup(note: string, text: BookText): string {
	const number = withDigits(text.notes.get(note)?.number ?? 0, text.digits);
	const link = { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${note}` };
	return element('sup', {}, element('a', link, escapeText(number)));
}
