import type { Block } from './article.ts';

/** The number of each item of a numbered list, by the item's key. */
export function itemNumbersOf(body: readonly Block[]): Map<string, number> {
	const numbers = new Map<string, number>();
	let levels: { kind: string; count: number }[] = [];
	for (const block of body) {
		// A footnote is drawn elsewhere, and does not interrupt a list.
		if (block._type === 'footnote') continue;
		if (block._type !== 'block' || !block.listItem) {
			levels = [];
			continue;
		}
		const { level = 1, listItem: kind } = block;
		levels = levels.slice(0, level);
		const above = levels[level - 1];
		const count = block.start ?? (above?.kind === kind ? above.count + 1 : 1);
		levels[level - 1] = { kind, count };
		if (kind === 'number') numbers.set(block._key, count);
	}
	return numbers;
}
