import type { TextBlock } from './article.ts';
import { ItemCounter } from './item-numbers.ts';

/** A list of one kind and level. */
export interface List {
	kind: TextBlock['listItem'];
	level: number;
	/** Its items, with their numbers and the lists below them. */
	items: { item: TextBlock; number: number; lists: List[] }[];
}

/** List items as lists, those of deeper levels in the item before them. A level that is left out makes no list. */
export function listsOf(items: readonly TextBlock[]): List[] {
	const top: List[] = [];
	const open: List[] = [];
	const counter = new ItemCounter();
	for (const item of items) {
		const { level = 1, listItem: kind } = item;
		const continues = (list: List) => list.level === level && list.kind === kind;
		let list = open.at(-1);
		while (list && list.level >= level && !continues(list)) {
			open.pop();
			list = open.at(-1);
		}
		if (!list || !continues(list)) {
			const begun: List = { kind, level, items: [] };
			(list?.items.at(-1)?.lists ?? top).push(begun);
			open.push(begun);
			list = begun;
		}
		list.items.push({ item, number: counter.next(item) ?? 1, lists: [] });
	}
	return top;
}
