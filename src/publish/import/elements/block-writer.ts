import type { TextBlock } from '../../../core/article/article.ts';

import type { Dir } from '../../../core/text/direction.ts';

import type { DraftMeta } from '../draft.ts';
import type { DraftBlock } from '../draft-block.ts';
import { isSameLanguage } from '../language-fit.ts';
import type { Context } from './context.ts';
import { differingFrom, type OwnLanguage } from './own-language.ts';
import { PendingIds } from './pending-ids.ts';
import { type Marks, NO_MARKS, type Rich, RichText } from './rich-text-writer.ts';

const SPACE = /^[ \t\n\r\f]*$/;

type Shape = Pick<TextBlock, 'style' | 'listItem' | 'level' | 'start'>;

/** One run of text, with the blocks and ids that were met in it. */
export interface Gathered {
	rich: Rich | undefined;
	behind: DraftBlock[];
	ids: string[];
}

interface OpenBlock {
	shape: Shape;
	own: OwnLanguage;
	rich: RichText;
	/** Whether paragraphs in it become lines of it, as in a list item, a heading or a cell. */
	joins: boolean;
	/** Pictures and dividers within its text, which are written after it. */
	behind: DraftBlock[];
	hint: string | undefined;
}

/**
 * Builds blocks from text, breaks and boundaries in reading order.
 *
 * A block opens with its first visible text, so that wrapper elements make no empty blocks. Inline
 * elements may contain blocks, as they do on many pages.
 */
export class BlockWriter {
	readonly blocks: DraftBlock[] = [];
	readonly ids = new PendingIds();
	readonly #base: DraftMeta;
	readonly #gathered: OpenBlock | undefined;
	#open: OpenBlock | undefined;
	#unit: { shape: Shape; own: OwnLanguage; used: boolean } | undefined;
	#boundary = false;
	/** Called for text of an item or heading after that block has ended. */
	onLate: () => void = () => {};
	/** Called when a paragraph becomes a line of the open block. */
	onJoin: () => void = () => {};

	/** @param gather if given, one run of text is built instead of blocks, as for a cell or footnote */
	constructor(base: DraftMeta, gather?: OwnLanguage) {
		this.#base = base;
		if (gather) {
			const shape = { style: 'normal' } as const;
			const rich = new RichText();
			this.#gathered = { shape, own: gather, rich, joins: true, behind: [], hint: undefined };
			this.#open = this.#gathered;
		}
	}

	/** Whether one run of text is built instead of blocks. */
	get isGathering(): boolean {
		return this.#gathered !== undefined;
	}

	/** Whether a block with visible text is open. */
	get isInText(): boolean {
		return this.#open?.rich.isSeen ?? false;
	}

	/** Adds text, and opens a block if none is open. */
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

	/** Marks the start or end of a paragraph. */
	boundary(): void {
		if (this.#open?.joins) this.#boundary = this.#open.rich.isSeen;
		else this.end();
	}

	/** Ends the open block. */
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
			if (block.hint !== undefined) this.ids.giveBack(block.hint);
			if (block.joins && this.#unit) this.#unit.used = false;
		}
		this.blocks.push(...block.behind);
	}

	/** Adds a whole block; if a block with text is open, after it. */
	add(block: DraftBlock): void {
		const isMark = block._type === 'divider' || block._type === 'readMore';
		const hint = isMark ? undefined : this.ids.take(block.keyHint);
		const named = hint === undefined ? block : { ...block, keyHint: hint };
		if (this.#gathered) this.#gathered.behind.push(named);
		else if (this.isInText) this.#open?.behind.push(named);
		else {
			this.end();
			this.blocks.push(named);
		}
	}

	/** Makes one heading or list item of the first run of text that `write` writes. */
	unit(shape: Shape, own: OwnLanguage, write: () => void): void {
		this.end();
		const around = this.#unit;
		this.#unit = { shape, own, used: false };
		write();
		this.end();
		this.#unit = around;
	}

	/** Writes outside of any list item, as for a quote in one. */
	apart(write: () => void): void {
		this.end();
		const around = this.#unit;
		this.#unit = undefined;
		write();
		this.end();
		this.#unit = around;
	}

	/** Assigns an id of the source to the open block or, if there is none, to the next one. */
	id(id: string, own: boolean): void {
		const open = own ? undefined : this.#open;
		if (!open?.rich.isSeen || open === this.#gathered) this.ids.add(id, own);
		else if (open.hint === undefined) open.hint = id;
		else this.ids.aliases.set(id, open.hint);
	}

	/** Returns the gathered run of text, the blocks that follow it, and the ids that were met. */
	take(): Gathered {
		const rich = this.#gathered?.rich.finish();
		return { rich, behind: this.#gathered?.behind ?? [], ids: this.ids.list };
	}

	/** Returns a text's language and direction where these differ from the article's. */
	ownOf(own: OwnLanguage, text: string): { lang?: string; dir?: Dir } {
		return differingFrom(this.#base, own, text);
	}

	#opened(at: Context): OpenBlock {
		if (this.#open && this.#boundary) {
			this.#boundary = false;
			this.#open.rich.break(NO_MARKS);
			this.onJoin();
		}
		if (this.#open) return this.#open;
		const unit = this.#unit;
		const hint = this.ids.take();
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

	/** Adds a mark for the language of a paragraph that became a line of another block. */
	#marksIn(block: OpenBlock, at: Context): Marks {
		if (at.marks.language || isSameLanguage(at.own.lang ?? block.own.lang, block.own.lang))
			return at.marks;
		const { lang = 'und', dir } = at.own;
		return { ...at.marks, language: { lang, ...(dir && dir !== 'auto' && { dir }) } };
	}
}

function textOf(rich: Rich): string {
	return rich.children.map((child) => (child._type === 'span' ? child.text : '')).join('');
}
