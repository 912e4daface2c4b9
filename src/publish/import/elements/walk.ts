import type { Element, Nodes } from 'hast';
import type { DraftMeta, SizeOf } from '../draft.ts';
import { Notices } from '../notices.ts';
import type { FoundNotes } from '../page/find-notes.ts';
import { BlockWriter, type Context, type Gathered, type OwnLanguage } from './block-writer.ts';
import { isHidden } from './hast-node.ts';

/** Writes what an element and its attributes say to `walk.out`. */
type ReadElement = (walk: Walk, element: Element, at: Context) => void;

/** What a walk needs to know beyond the tree. */
interface WalkOptions {
	readElement: ReadElement;
	/** The article's own language and direction. */
	base: DraftMeta;
	notes: FoundNotes;
	/** Elements that are no part of the text: the title, the page's chrome. */
	skipped: ReadonlySet<Element>;
	/** The address that relative links start from. */
	address?: string | undefined;
	/** Whether places are lines of the source; they are elements in a page, whose lines say little. */
	lines: boolean;
	sizeOf?: SizeOf | undefined;
}

/** Walks a tree in reading order and writes what it says as blocks. */
export class Walk {
	readonly notices = new Notices();
	readonly options: WalkOptions;
	/** Where blocks go. */
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

	/** What nodes say as one run of text, for what holds no blocks: cells, captions, footnotes. */
	gather(nodes: readonly Nodes[], at: Context, own = at.own): Gathered {
		const around = this.out;
		this.out = this.#writer(own);
		for (const node of nodes) this.node(node, at);
		const gathered = this.out.take();
		for (const [id, hint] of this.out.aliases) around.aliases.set(id, hint);
		this.out = around;
		return gathered;
	}

	/** Says that something here could not be carried. */
	tell(what: string): void {
		this.notices.add(this.place, what);
	}

	/** Says it of the first place only. */
	tellOnce(what: string): void {
		this.notices.addOnce(this.place, what);
	}

	/** Where the walk is, as a publisher can find it. */
	get place(): string {
		if (this.options.lines) return `line ${this.#line}`;
		return [this.#heading, this.#element].filter((part) => part !== '').join(' > ') || 'the start';
	}

	#writer(gather?: OwnLanguage): BlockWriter {
		const writer = new BlockWriter(this.options.base, gather);
		writer.onJoin = () =>
			this.tellOnce('paragraphs in a list item, heading, cell or note: they became lines of it');
		writer.onLate = () =>
			this.tellOnce('text that goes on after a list or block within its item: a paragraph now');
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
			this.tellOnce('hidden text');
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
