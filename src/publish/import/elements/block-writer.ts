import type { TextBlock } from '../../../core/article/article.ts';
import { type Dir, dirOfLang, dirOfText } from '../../../core/text/direction.ts';
import type { DraftMeta } from '../draft.ts';
import type { DraftBlock } from '../draft-block.ts';
import { type Marks, NO_MARKS, type Rich, RichText } from './rich-text-writer.ts';

const SPACE = /^[ \t\n\r\f]*$/;

/** A language and direction as the source says them; `auto` goes by the text. */
export interface OwnLanguage {
	lang?: string;
	dir?: Dir | 'auto';
}

/** What is true at a place of the source because of what it stands in. */
export interface Context {
	marks: Marks;
	/** Set by the nearest element that makes a block. */
	own: OwnLanguage;
	/** Set by the nearest element of any kind. */
	lang?: string;
	quoted: boolean;
	/** The kind of the nearest list. */
	list?: TextBlock['listItem'];
	/** How many lists it stands in. */
	level: number;
}

type Shape = Pick<TextBlock, 'style' | 'listItem' | 'level'>;

/** One run of text with what could not stand in it. */
export interface Gathered {
	rich: Rich | undefined;
	behind: DraftBlock[];
	ids: string[];
}

interface OpenBlock {
	shape: Shape;
	own: OwnLanguage;
	rich: RichText;
	/** Whether the paragraphs in it are lines of it: so in a list item, a heading, a cell. */
	joins: boolean;
	/** Pictures and marks met within its text, which come behind it. */
	behind: DraftBlock[];
	hint: string | undefined;
}

/**
 * Builds blocks from text, breaks and boundaries in reading order.
 *
 * A block opens with its first visible text, so that elements which only wrap others leave
 * nothing behind, and an inline element may hold blocks, as real pages have it.
 */
export class BlockWriter {
	readonly blocks: DraftBlock[] = [];
	/** The ids of the source that no block could keep, with the hint of the one that they mean. */
	readonly aliases = new Map<string, string>();
	readonly #base: DraftMeta;
	readonly #gathered: OpenBlock | undefined;
	#open: OpenBlock | undefined;
	#unit: { shape: Shape; own: OwnLanguage; used: boolean } | undefined;
	#boundary = false;
	#ids: { id: string; own: boolean }[] = [];
	/** Is told of text that comes too late for the item or heading it belongs to. */
	onLate: () => void = () => {};
	/** Is told when paragraphs become lines. */
	onJoin: () => void = () => {};

	/** @param gather gives one run of text, as a cell or a footnote holds it, instead of blocks */
	constructor(base: DraftMeta, gather?: OwnLanguage) {
		this.#base = base;
		if (gather) {
			const shape = { style: 'normal' } as const;
			const rich = new RichText();
			this.#gathered = { shape, own: gather, rich, joins: true, behind: [], hint: undefined };
			this.#open = this.#gathered;
		}
	}

	/** Whether it gives one run of text instead of blocks. */
	get isGathering(): boolean {
		return this.#gathered !== undefined;
	}

	/** Whether a block with visible text is open. */
	get isInText(): boolean {
		return this.#open?.rich.isSeen ?? false;
	}

	/** Adds text, and opens a block for it where none is open. */
	text(text: string, at: Context, verbatim = false): void {
		if (text === '') return;
		if (!verbatim && SPACE.test(text) && (!this.#open || this.#boundary)) return;
		const block = this.#opened(at);
		block.rich.text(text, this.#marksIn(block, at), verbatim);
	}

	/** Adds a line break. */
	break(at: Context): void {
		this.#open?.rich.break(this.#marksIn(this.#open, at));
	}

	/** Adds a reference to a footnote. */
	note(label: string, at: Context): void {
		this.#opened(at).rich.note(label);
	}

	/** Where a paragraph begins or ends. */
	boundary(): void {
		if (this.#open?.joins) this.#boundary = this.#open.rich.isSeen;
		else this.end();
	}

	/** Ends the open block, whatever it is. */
	end(): void {
		const block = this.#open;
		if (!block || block === this.#gathered) {
			if (block) this.boundary();
			return;
		}
		this.#open = undefined;
		this.#boundary = false;
		const rich = block.rich.finish();
		if (rich) {
			this.blocks.push({
				_type: 'block',
				...block.shape,
				...rich,
				...this.ownOf(block.own, textOf(rich)),
				...(block.hint !== undefined && { keyHint: block.hint }),
			});
		} else {
			if (block.hint !== undefined) this.#ids.unshift({ id: block.hint, own: false });
			if (block.joins && this.#unit) this.#unit.used = false;
		}
		this.blocks.push(...block.behind);
	}

	/** Adds a whole block: behind the text where one is open. */
	add(block: DraftBlock): void {
		const isMark = block._type === 'divider' || block._type === 'readMore';
		const hint = isMark ? undefined : this.#takeIds(block.keyHint);
		const named = hint === undefined ? block : { ...block, keyHint: hint };
		if (this.#gathered) this.#gathered.behind.push(named);
		else if (this.isInText) this.#open?.behind.push(named);
		else {
			this.end();
			this.blocks.push(named);
		}
	}

	/** Makes one heading or list item of what `write` writes, as far as it is one run of text. */
	unit(shape: Shape, own: OwnLanguage, write: () => void): void {
		this.end();
		const around = this.#unit;
		this.#unit = { shape, own, used: false };
		write();
		this.end();
		this.#unit = around;
	}

	/** Writes outside of any list item: what a quote in an item needs. */
	apart(write: () => void): void {
		this.end();
		const around = this.#unit;
		this.#unit = undefined;
		write();
		this.end();
		this.#unit = around;
	}

	/** Takes note of an id of the source: it names the next block, or the open one. */
	id(id: string, own: boolean): void {
		const open = own ? undefined : this.#open;
		if (!open?.rich.isSeen || open === this.#gathered) this.#ids.push({ id, own });
		else if (open.hint === undefined) open.hint = id;
		else this.aliases.set(id, open.hint);
	}

	/** What a gathering writer has gathered, the blocks that come behind it, and the ids it met. */
	take(): Gathered {
		const rich = this.#gathered?.rich.finish();
		return { rich, behind: this.#gathered?.behind ?? [], ids: this.#ids.map(({ id }) => id) };
	}

	/** The fields that say where a text's language or direction differs from the article's. */
	ownOf({ lang, dir }: OwnLanguage, text: string): { lang?: string; dir?: Dir } {
		const around = this.#base.lang;
		const differs = lang !== undefined && lang !== around;
		const implied = differs
			? dirOfLang(lang)
			: (this.#base.dir ?? (around === undefined ? undefined : dirOfLang(around)));
		const said = dir === 'auto' ? dirOfText(text) : dir;
		return { ...(differs && { lang }), ...(said && said !== implied && { dir: said }) };
	}

	#opened(at: Context): OpenBlock {
		if (this.#open && this.#boundary) {
			this.#boundary = false;
			this.#open.rich.break(NO_MARKS);
			this.onJoin();
		}
		if (this.#open) return this.#open;
		const unit = this.#unit;
		const hint = this.#takeIds();
		const block = { rich: new RichText(), behind: [], hint };
		if (unit && !unit.used) {
			unit.used = true;
			this.#open = { ...block, shape: unit.shape, own: unit.own, joins: true };
		} else {
			if (unit) this.onLate();
			const style = at.quoted ? 'blockquote' : 'normal';
			this.#open = { ...block, shape: { style }, own: at.own, joins: false };
		}
		return this.#open;
	}

	/** A paragraph that became a line of its item says its language by a mark. */
	#marksIn(block: OpenBlock, at: Context): Marks {
		if (at.marks.language || !at.own.lang || at.own.lang === block.own.lang) return at.marks;
		const { lang, dir } = at.own;
		return { ...at.marks, language: { lang, ...(dir && dir !== 'auto' && { dir }) } };
	}

	/** The block's own id, else the nearest before it; links to the others are led to it. */
	#takeIds(wish?: string): string | undefined {
		const hint = wish ?? (this.#ids.findLast(({ own }) => own) ?? this.#ids.at(-1))?.id;
		if (hint !== undefined) {
			for (const { id } of this.#ids) if (id !== hint) this.aliases.set(id, hint);
		}
		this.#ids = [];
		return hint;
	}
}

function textOf(rich: Rich): string {
	return rich.children.map((child) => (child._type === 'span' ? child.text : '')).join('');
}
