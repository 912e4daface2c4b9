import type { Element, Root } from 'hast';
import { decodeOrKeep } from '../../../core/address/decode.ts';
import { foldText } from '../../../core/search/fold.ts';
import { ancestorsOf, attribute, elementsIn, parentsIn, textIn } from '../elements/hast-node.ts';
import { isBacklink, isMarkedBody, isMarkedReference } from './note-marks.ts';

/** The elements of a page's footnotes. */
export interface FoundNotes {
	/** The elements that refer to a note, with the note's label. */
	references: Map<Element, string>;
	/** The notes' elements with their labels, in the order of their first references. */
	bodies: Map<Element, string>;
	/** The elements in a note that link back to the text or repeat the note's number. */
	backlinks: Set<Element>;
}

/** The hast property that holds the label of a Markdown footnote. */
export const NOTE_LABEL = 'dataNoteLabel';

const BODIES = new Set(['li', 'p', 'div', 'aside', 'dd', 'section', 'table', 'tr', 'blockquote']);
const OUTLINE = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'main', 'article', 'body']);
const NOTE_ID =
	/^(user-content-)?_*(easy-|sd|mod-)?(fn|ftn|edn|foot-?note|end-?note|note|cite_note|ref|bib|citation)/i;
/** The text of a reference: a number in any digits, a letter, a star or dagger, with or without brackets. */
const NOTE_MARK = /^\s*[[(]?\s*([\p{Nd}]{1,4}|\p{L}{1,2}|note \d+|[*†‡§¶]{1,3})\s*[\])]?\s*$/iu;

/**
 * Finds footnotes by their links: a reference links to a note, which usually links back.
 *
 * @param text the part of the page in which references are looked for
 * @param page the part of the page in which notes are looked for
 */
export function findNotes(text: Root | Element, page: Root | Element): FoundNotes {
	return new NoteSearch(page).run(text);
}

class NoteSearch {
	readonly #found: FoundNotes = {
		references: new Map(),
		bodies: new Map(),
		backlinks: new Set(),
	};
	readonly #parents: Map<Element, Element>;
	readonly #targets: Map<string, Element>;
	/** A cache of the elements in each body; undefined for a body that contains headings. */
	readonly #contents = new Map<Element, Element[] | undefined>();

	constructor(page: Root | Element) {
		this.#parents = parentsIn(page);
		this.#targets = targetsIn(page);
	}

	run(text: Root | Element): FoundNotes {
		for (const element of elementsIn(text)) if (element.tagName === 'a') this.#consider(element);
		for (const element of elementsIn(text)) if (isMarkedBody(element)) this.#add(element, element);
		for (const [body, label] of this.#found.bodies) this.#findBacklinks(body, label);
		return this.#found;
	}

	#consider(link: Element): void {
		const parent = this.#parents.get(link);
		const isMarked = isMarkedReference(link) || (parent !== undefined && isMarkedReference(parent));
		if (isBacklink(link) || !(isMarked || NOTE_MARK.test(textIn(link)))) return;
		const target = this.#targetOf(link);
		const body = target && this.#bodyAt(target);
		if (!target || !body || this.#leadsBack(target)) return;
		if (link === body || this.#around(link).includes(body)) return;
		if (!isMarked && !this.#looksLikeReference(link, target, body)) return;
		this.#found.references.set(this.#whole(link), this.#add(body, target));
	}

	#add(body: Element, target: Element): string {
		const known = this.#found.bodies.get(body);
		if (known !== undefined) return known;
		const names = [attribute(body, NOTE_LABEL), attribute(target, 'id'), attribute(target, 'name')];
		const label = names.find(Boolean) ?? `note-${this.#found.bodies.size + 1}`;
		this.#found.bodies.set(body, label);
		if (target.tagName === 'dt') this.#found.backlinks.add(target);
		return label;
	}

	#targetOf(link: Element): Element | undefined {
		const href = attribute(link, 'href');
		return href?.startsWith('#') ? this.#targets.get(decodeOrKeep(href.slice(1))) : undefined;
	}

	#around(element: Element): Element[] {
		return [...ancestorsOf(element, this.#parents)];
	}

	/** Returns the paragraph or list item that is, or contains, a link's target. */
	#bodyAt(target: Element): Element | undefined {
		for (const element of [target, ...ancestorsOf(target, this.#parents)]) {
			if (OUTLINE.has(element.tagName)) return undefined;
			if (element.tagName === 'dt') return this.#definitionOf(element);
			if (BODIES.has(element.tagName)) return this.#contentsOf(element) && element;
		}
		return undefined;
	}

	/** Returns the definition of a term: docutils writes notes as lists of terms. */
	#definitionOf(term: Element): Element | undefined {
		const siblings = this.#parents.get(term)?.children ?? [];
		const next = siblings.slice(siblings.indexOf(term) + 1).find(({ type }) => type === 'element');
		return next?.type === 'element' && next.tagName === 'dd' ? next : undefined;
	}

	#contentsOf(body: Element): Element[] | undefined {
		if (!this.#contents.has(body)) {
			const contents = [...elementsIn(body)];
			const isPart = contents.some(({ tagName }) => OUTLINE.has(tagName));
			this.#contents.set(body, isPart ? undefined : contents);
		}
		return this.#contents.get(body);
	}

	/** Whether a link's target is a reference that has been found. */
	#leadsBack(target: Element): boolean {
		const { references } = this.#found;
		const near = [target, ...this.#around(target).slice(0, 2)];
		for (const element of elementsIn(target)) {
			if (near.push(element) > 6) break;
		}
		return near.some((element) => references.has(element));
	}

	#looksLikeReference(link: Element, target: Element, body: Element): boolean {
		const near = [link, ...this.#around(link).slice(0, 2), ...elementsIn(link)];
		const isRaised = near.some(({ tagName }) => tagName === 'sup') || /[[(*†‡]/.test(textIn(link));
		const id = attribute(target, 'id') ?? attribute(target, 'name') ?? '';
		if (isRaised && (NOTE_ID.test(id) || this.#bearsMark(body, link))) return true;
		return [...(this.#contentsOf(body) ?? []), ...elementsIn(target)].some((back) => {
			const origin = back.tagName === 'a' ? this.#targetOf(back) : undefined;
			return origin !== undefined && near.includes(origin);
		});
	}

	/** Whether a note begins with the mark of its reference, or is the item of a list with its number. */
	#bearsMark(body: Element, link: Element): boolean {
		const mark = textIn(link).replace(/[^\p{L}\p{N}*†‡§]/gu, '');
		const list = this.#parents.get(body);
		if (body.tagName === 'li' && list?.tagName === 'ol') {
			const items = list.children.filter(({ type }) => type === 'element');
			return Number(foldText(mark, '')) === items.indexOf(body) + 1;
		}
		const start = textIn(body).replace(/^[\s[(^↩↑]+/u, '');
		return (
			mark !== '' && start.startsWith(mark) && !/^[\p{L}\p{N}]/u.test(start.slice(mark.length))
		);
	}

	/** Returns the link with the `sup` and the brackets around it. */
	#whole(link: Element): Element {
		const parent = this.#parents.get(link);
		if (parent?.tagName !== 'sup') return link;
		const rest = textIn(parent).replace(textIn(link), '');
		return /^[\s[\]()]*$/.test(rest) ? parent : link;
	}

	#findBacklinks(body: Element, label: string): void {
		const { references, backlinks } = this.#found;
		const shown = [...references].find(([, name]) => name === label)?.[0];
		const mark = shown && textIn(shown).trim();
		for (const element of this.#contentsOf(body) ?? elementsIn(body)) {
			const target = element.tagName === 'a' ? this.#targetOf(element) : undefined;
			if (isBacklink(element) || (target && this.#leadsBack(target))) backlinks.add(element);
		}
		const first = [...(this.#contentsOf(body) ?? [])].find(({ tagName }) => tagName === 'sup');
		if (!first || !mark || textIn(first).trim() !== mark) return;
		if (textIn(body).trimStart().startsWith(mark)) backlinks.add(first);
	}
}

function targetsIn(page: Root | Element): Map<string, Element> {
	const targets = new Map<string, Element>();
	for (const element of elementsIn(page)) {
		const names = [attribute(element, 'id')];
		if (element.tagName === 'a') names.push(attribute(element, 'name'));
		for (const name of names) if (name && !targets.has(name)) targets.set(name, element);
	}
	return targets;
}
