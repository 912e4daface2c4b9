import { child, children, type FeedNode } from '../../feed/feed-xml.ts';
import { type Archive, elementIn } from '../archive.ts';

/** A level of a list, as the document defines it. */
interface Level {
	start: number;
	/** How its items are numbered, such as `decimal`, or `bullet`. */
	format: string;
}

/** The number of an item, and how the document writes it. */
interface ItemNumber {
	number: number;
	format: string;
}

const UNNUMBERED = new Set(['bullet', 'none']);

const settingIn = (node: FeedNode | undefined, name: string) =>
	node && child(node, name)?.attributes['w:val'];

/**
 * Counts the items of a Word document's lists, whose numbers are not in the file: a list goes on after
 * other paragraphs, until another list or an item of a level above.
 */
export class DocxNumbering {
	/** By `w:numId`: the list whose items it counts, and the levels that it begins anew. */
	readonly #lists = new Map<string, { counter: string; restarts: Map<number, number> }>();
	readonly #levels = new Map<string, Map<number, Level>>();
	/** By list: the last number in each level. */
	readonly #counted = new Map<string, number[]>();
	/** The lists and levels that have items. */
	readonly #begun = new Set<string>();
	/** By the id of a paragraph style: the numbering that it has. */
	readonly #styles: Map<string, FeedNode | undefined>;

	constructor(archive: Archive) {
		const styles = elementIn(archive, 'word/styles.xml', 'w:styles');
		this.#styles = new Map(
			(styles ? children(styles, 'w:style') : []).map((style) => {
				const properties = child(style, 'w:pPr');
				return [style.attributes['w:styleId'] ?? '', properties && child(properties, 'w:numPr')];
			}),
		);
		const numbering = elementIn(archive, 'word/numbering.xml', 'w:numbering');
		if (!numbering) return;
		for (const list of children(numbering, 'w:abstractNum')) {
			const levels = children(list, 'w:lvl').map((level) => {
				const start = Number(settingIn(level, 'w:start') ?? 1);
				const format = settingIn(level, 'w:numFmt') ?? 'decimal';
				return [Number(level.attributes['w:ilvl'] ?? 0), { start, format }] as const;
			});
			this.#levels.set(list.attributes['w:abstractNumId'] ?? '', new Map(levels));
		}
		for (const list of children(numbering, 'w:num')) {
			const restarts = children(list, 'w:lvlOverride').flatMap((level) => {
				const start = settingIn(level, 'w:startOverride');
				return start ? [[Number(level.attributes['w:ilvl'] ?? 0), Number(start)] as const] : [];
			});
			const counter = settingIn(list, 'w:abstractNumId') ?? '';
			this.#lists.set(list.attributes['w:numId'] ?? '', { counter, restarts: new Map(restarts) });
		}
	}

	/** Counts a paragraph; returns its number, undefined if it is no item of a numbered list. */
	count(paragraph: FeedNode): ItemNumber | undefined {
		const properties = child(paragraph, 'w:pPr');
		const style = this.#styles.get(settingIn(properties, 'w:pStyle') ?? '');
		const numbered = (properties && child(properties, 'w:numPr')) ?? style;
		const id = settingIn(numbered, 'w:numId') ?? '';
		const at = Number(settingIn(numbered, 'w:ilvl') ?? 0);
		const list = this.#lists.get(id);
		const level = list && this.#levels.get(list.counter)?.get(at);
		if (!list || !level) return undefined;
		const counted = this.#counted.get(list.counter) ?? [];
		const restart = this.#begun.has(`${id} ${at}`) ? undefined : list.restarts.get(at);
		this.#begun.add(`${id} ${at}`);
		const last = counted[at];
		const number = restart ?? (last === undefined ? level.start : last + 1);
		const now = counted.slice(0, at);
		now[at] = number;
		this.#counted.set(list.counter, now);
		return UNNUMBERED.has(level.format) ? undefined : { number, format: level.format };
	}
}
