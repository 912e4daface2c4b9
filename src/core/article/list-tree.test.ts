import { expect, test } from '@playwright/test';
import { item } from '../testing/blocks.ts';
import { type List, listsOf } from './list-tree.ts';

/** Items from their keys: `a1` is a bullet of the first level, `a2#` a numbered item of the second. */
const items = (keys: string) =>
	keys.split(' ').map((key) => ({
		...item(key, key),
		level: Number(key[1]),
		listItem: key.endsWith('#') ? ('number' as const) : ('bullet' as const),
	}));

const written = (lists: readonly List[]): string =>
	lists
		.map(({ items: own }) => `(${own.map((one) => one.item._key + written(one.lists)).join(' ')})`)
		.join('');

for (const [keys, lists] of [
	['a1 b1 c1', '(a1 b1 c1)'],
	['a1 b2 c2 d1', '(a1(b2 c2) d1)'],
	['a1 b2 c3 d2 e1', '(a1(b2(c3) d2) e1)'],
	['a1 b3 c2 d1', '(a1(b3)(c2) d1)'],
	['a1 b1#', '(a1)(b1#)'],
	['a1 b2# c2 d1', '(a1(b2#)(c2) d1)'],
	['a1 b2 c1# d2', '(a1(b2))(c1#(d2))'],
	['a2 b1', '(a2)(b1)'],
	['a2 b3 c2', '(a2(b3) c2)'],
] as const) {
	test(`${keys}: ${lists}`, () => expect(written(listsOf(items(keys)))).toBe(lists));
}
