import type { Element, Nodes } from 'hast';
import type { DraftMeta, SizeOf } from '../draft.ts';
import { Notices } from '../notices.ts';
import type { FoundNotes } from '../page/find-notes.ts';
import { BlockWriter, type Gathered } from './block-writer.ts';
import type { Context } from './context.ts';
import { isHidden } from './hast-node.ts';
import type { OwnLanguage } from './own-language.ts';

/** Writes an element's content to `walk.out`. */
type ReadElement = (walk: Walk, element: Element, at: Context) => void;

/** The options of a walk. */
interface WalkOptions {
	readElement: ReadElement;
	/** The article's own language and direction. */
	base: DraftMeta;
	notes: FoundNotes;
	/** Elements that are skipped: the title, menus and the like. */
	skipped: ReadonlySet<Element>;
	/** The base URL of relative links. */
	address?: string | undefined;
	/** Whether notices locate things by line number; in HTML pages they do so by element. */
	lines: boolean;
	sizeOf?: SizeOf | undefined;
}

/** Walks a tree in document order and writes its content as blocks. */
export class Walk {
	readonly notices = new Notices();
	readonly options: WalkOptions;
	/** The writer that receives the content. */
	out: BlockWriter;
	#heading = '';
	#line = 1;
	readonly #headings = new Map<string, number>();
	#since = new Map<string, number>();
	#element = '';

	constructor(options: WalkOptions) {
		this.options = options;
		this.out = this.#writer();
	}

	/** Walks the children of a node. */
	children(node: Nodes, at: Context): void {
		if ('children' in node) for (const child of node.children) this.node(child, at);
	}

	/** Walks one node. */
	node(node: Nodes, at: Context): void {
		// rehype-raw gives some line breaks a position without a start.
		this.#line = node.position?.start?.line ?? this.#line;
		if (node.type === 'text') this.out.text(node.value, at);
		else if (node.type === 'comment') this.#comment(node.value, at);
		else if (node.type === 'element') this.#enter(node, at);
	}

	/** Returns the content of nodes as one run of text, for cells, captions and footnotes. */
	gather(nodes: readonly Nodes[], at: Context, own = at.own): Gathered {
		const around = this.out;
		this.out = this.#writer(own);
		for (const node of nodes) this.node(node, at);
		const gathered = this.out.take();
		for (const [id, hint] of this.out.ids.aliases) around.ids.aliases.set(id, hint);
		this.out = around;
		return gathered;
	}

	/** Adds a notice for the current position. */
	tell(what: string): void {
		this.notices.add(this.place, what);
	}

	/** Adds a notice for the current position, or the position to the notice with the same text. */
	tellGrouped(what: string): void {
		this.notices.addGrouped(this.place, what);
	}

	/** The current position, as it is shown in notices. */
	get place(): string {
		if (this.options.lines) return `line ${this.#line}`;
		return [this.#heading, this.#element].filter((part) => part !== '').join(' > ') || 'the start';
	}

	#writer(gather?: OwnLanguage): BlockWriter {
		const writer = new BlockWriter(this.options.base, gather);
		writer.onJoin = () =>
			this.tellGrouped('paragraphs in a list item, heading, cell or note: they became lines of it');
		writer.onLate = () =>
			this.tellGrouped('text that goes on after a list or block within its item: a paragraph now');
		return writer;
	}

	#comment(value: string, at: Context): void {
		if (value.trim().toLowerCase() !== 'more') return;
		if (this.out.isGathering || at.level > 0) this.tell('a “more” mark within a list or cell');
		else this.out.add({ _type: 'readMore' });
	}

	#enter(element: Element, at: Context): void {
		const { notes, skipped } = this.options;
		if (skipped.has(element) || notes.bodies.has(element) || notes.backlinks.has(element)) return;
		this.#count(element.tagName);
		if (isHidden(element)) {
			this.tellGrouped('hidden text');
			return;
		}
		const label = notes.references.get(element);
		if (label !== undefined) {
			this.out.note(label, at);
			return;
		}
		this.options.readElement(this, element, at);
	}

	#count(name: string): void {
		const number = (this.#since.get(name) ?? 0) + 1;
		this.#since.set(name, number);
		this.#element = number > 1 ? `${name} #${number}` : name;
		if (!/^h[1-6]$/.test(name)) return;
		const heading = (this.#headings.get(name) ?? 0) + 1;
		this.#headings.set(name, heading);
		this.#heading = `${name} #${heading}`;
		this.#element = '';
		this.#since = new Map();
	}
}
