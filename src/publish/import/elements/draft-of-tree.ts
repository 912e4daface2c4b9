import type { Element, Root } from 'hast';
import type { Inline } from '../../../core/article/article.ts';
import { carriable } from '../carriable.ts';
import type { Draft, DraftMeta, SizeOf } from '../draft.ts';
import type { DraftBlock } from '../draft-block.ts';
import { quote } from '../notices.ts';
import { agreedTitle, line } from '../page/agreed-title.ts';
import { type FoundNotes, findNotes } from '../page/find-notes.ts';
import { drawnFormulas } from '../page/formula-elements.ts';
import type { Context } from './context.ts';
import { readElement } from './elements.ts';
import { ancestorsOf, elementsIn, hasWord, parentsIn, textIn } from './hast-node.ts';
import { isBlank, NO_MARKS } from './rich-text-writer.ts';
import { settle } from './settle-blocks.ts';
import { Walk } from './walk.ts';

/** A tree with what has been read from the page before. */
interface TreeSource {
	/** The part of the page that is the article. */
	text: Root | Element;
	/** The whole page: notes and the title may be outside of the article. */
	page: Root | Element;
	meta: DraftMeta;
	/** The titles in the page's head. */
	otherTitles?: readonly string[];
	/** Elements that are not part of the article. */
	skipped?: ReadonlySet<Element>;
	/** The language that the publisher gives; it takes precedence over that of the source. */
	lang?: string | undefined;
	address?: string | undefined;
	/** Whether notices have line numbers. */
	lines: boolean;
	sizeOf?: SizeOf | undefined;
}

/** Makes a draft of a tree of HTML; Markdown, pages and feeds all use this. */
export function draftOfTree(source: TreeSource): Draft {
	const { text, page, meta, lang, address, lines, sizeOf } = source;
	const notes = findNotes(text, page);
	const skipped = new Set(source.skipped);
	for (const element of footnoteHeadings(text, notes)) skipped.add(element);
	for (const element of drawnFormulas(text)) skipped.add(element);
	const controls = [...elementsIn(text)].filter(isWikiControl);
	for (const element of controls) skipped.add(element);
	const found = findTitle(source, skipped);
	const titleElement = found.heading;
	if (titleElement) skipped.add(titleElement);
	const base = lang === undefined || lang === meta.lang ? meta : { ...meta, lang, dir: undefined };
	const walk = new Walk({ readElement, base, notes, skipped, address, lines, sizeOf });
	const at: Context = { marks: NO_MARKS, own: {}, quoted: false, level: 0 };

	const title = (titleElement && readTitle(walk, titleElement, at)) || meta.title || found.title;
	walk.children(text, at);
	walk.out.end();
	const blocks: DraftBlock[] = [...walk.out.blocks];
	// A line above the footnotes parts them from the text, as the reader does by itself.
	if (notes.bodies.size > 0 && blocks.at(-1)?._type === 'divider') blocks.pop();
	for (const [body, label] of notes.bodies) {
		const { rich, behind } = walk.gather(body.children, at);
		if (rich) blocks.push({ _type: 'footnote', ...rich, keyHint: label });
		blocks.push(...behind);
	}
	for (const control of controls) {
		walk.notices.addGrouped('the page', `a control ${quote(textIn(control))}: left out`);
	}
	if (!title) walk.notices.add('the file', 'no title was found: give it one');
	const settled = settle(blocks, walk.out.ids.aliases, walk.notices);
	if (settled.length === 0) walk.notices.add('the file', 'no text was found');
	return carriable({
		meta: { ...meta, ...(title && { title }) },
		blocks: settled,
		notices: walk.notices.list,
	});
}

/** Elements in which an h1 is not the title. */
const NOT_TITLE_PARENTS = new Set([
	'blockquote',
	'li',
	'td',
	'th',
	'details',
	'template',
	'svg',
	'noscript',
]);

/**
 * Returns the title, with its h1: that of the page's own titles on which most agree. If a title is known
 * already, returns the h1 with the same text.
 */
function findTitle(
	{ text, page, meta, otherTitles = [] }: TreeSource,
	skipped: ReadonlySet<Element>,
): { heading?: Element; title?: string } {
	const parents = parentsIn(page);
	const isTitle = (element: Element) =>
		element.tagName === 'h1' &&
		!isBlank(textIn(element)) &&
		![...ancestorsOf(element, parents)].some(({ tagName }) => NOT_TITLE_PARENTS.has(tagName));
	const within = [...elementsIn(text)].filter((one) => isTitle(one) && !skipped.has(one));
	const [first] = within;
	if (meta.title !== undefined) {
		return first && line(textIn(first)) === line(meta.title) ? { heading: first } : {};
	}
	if (first || text === page) return agreedTitle(within, otherTitles);
	// Readability leaves the title out of the article.
	const others = [...elementsIn(page)].filter(isTitle);
	return agreedTitle(others.length === 1 ? others : [], otherTitles);
}

/** Returns the title as plain text; other content of its heading is written first in the body. */
function readTitle(walk: Walk, element: Element, at: Context): string {
	const { rich, behind } = walk.gather(element.children, at);
	for (const block of behind) walk.out.add(block);
	const children: Inline[] = rich?.children ?? [];
	if (children.some((child) => child._type !== 'span' || child.marks)) {
		walk.tell('links, marks and notes in the title: only its words are kept');
	}
	return line(children.map((child) => (child._type === 'span' ? child.text : '')).join(''));
}

/** The headings and dividers of the footnotes section: the reader adds a heading of its own. */
function footnoteHeadings(text: Root | Element, notes: FoundNotes): Element[] {
	const parents = parentsIn(text);
	const holders = new Set<Element>();
	for (const body of notes.bodies.keys()) {
		for (const element of ancestorsOf(body, parents)) if (isHolder(element)) holders.add(element);
	}
	return [...holders].flatMap((holder) =>
		[...elementsIn(holder)].filter(({ tagName }) => /^(h[1-6]|hr)$/.test(tagName)),
	);
}

/** Whether an element is a control of a wiki, beside a heading. */
const isWikiControl = (element: Element) =>
	hasWord(element, 'className', ['mw-editsection', 'mw-jump-link', 'noprint']);

function isHolder(element: Element): boolean {
	if (hasWord(element, 'role', ['doc-endnotes', 'doc-footnotes'])) return true;
	if (hasWord(element, 'epub:type', ['footnotes', 'endnotes', 'rearnotes'])) return true;
	if (element.properties.dataFootnotes !== undefined) return true;
	return hasWord(element, 'className', ['footnotes', 'endnotes', 'footnotes-end-of-document']);
}
