import type { TextBlock } from './article.ts';

/** A list of one kind and level. */
export interface List {
	kind: TextBlock['listItem'];
	level: number;
	items: { item: TextBlock; lists: List[] }[];
}

/** List items as lists, those of deeper levels in the item before them. A level that is left out makes no list. */
export function listsOf(items: readonly TextBlock[]): List[] {
	const top: List[] = [];
	const open: List[] = [];
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
		list.items.push({ item, lists: [] });
	}
	return top;
}
