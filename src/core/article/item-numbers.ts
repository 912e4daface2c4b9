import type { Block, TextBlock } from './article.ts';
import { type List, listsOf } from './list-tree.ts';

/** The number of each item of a numbered list, by the item's key. */
export function itemNumbersOf(body: readonly Block[]): Map<string, number> {
	const neighbours: TextBlock[][] = [[]];
	for (const block of body) {
		if (block._type === 'block' && block.listItem) neighbours.at(-1)?.push(block);
		// A footnote is drawn elsewhere, and does not interrupt a list.
		else if (block._type !== 'footnote') neighbours.push([]);
	}
	const numbers = new Map<string, number>();
	const add = ({ kind, items }: List) => {
		for (const { item, number, lists } of items) {
			if (kind === 'number') numbers.set(item._key, number);
			lists.forEach(add);
		}
	};
	neighbours.flatMap(listsOf).forEach(add);
	return numbers;
}
