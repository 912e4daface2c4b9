import type { Block, TextBlock } from './article.ts';

/** What the numbers of a list's items depend on. */
type Counted =
	| Pick<TextBlock, '_type' | 'listItem' | 'level' | 'start'>
	| { _type: Exclude<Block['_type'], 'block'> };

/** Counts the items of lists, block after block of a body. */
export class ItemCounter {
	#levels: { kind: string; count: number }[] = [];

	/** The number that the next block gets if it has no `start`; undefined if it is no list item. */
	following(block: Counted): number | undefined {
		if (block._type !== 'block' || !block.listItem) return undefined;
		const above = this.#levels[(block.level ?? 1) - 1];
		return above?.kind === block.listItem ? above.count + 1 : 1;
	}

	/** Takes the next block, and returns its number; undefined if it is no list item. */
	next(block: Counted): number | undefined {
		// A footnote is drawn elsewhere, and does not interrupt a list.
		if (block._type === 'footnote') return undefined;
		if (block._type !== 'block' || !block.listItem) {
			this.#levels = [];
			return undefined;
		}
		const count = block.start ?? this.following(block) ?? 1;
		const { level = 1, listItem: kind } = block;
		this.#levels = this.#levels.slice(0, level - 1);
		this.#levels[level - 1] = { kind, count };
		return count;
	}
}

/** The number of each item of a numbered list, by the item's key. */
export function itemNumbersOf(body: readonly Block[]): Map<string, number> {
	const counter = new ItemCounter();
	return new Map(
		body.flatMap((block): [string, number][] => {
			const number = counter.next(block);
			const isNumbered = block._type === 'block' && block.listItem === 'number';
			return isNumbered && number !== undefined ? [[block._key, number]] : [];
		}),
	);
}
