/**
 * The items with the same key as a list each, in order: `Map.groupBy`, which Node 20 lacks.
 *
 * @param itemOf makes what is listed of an item; without it, the item itself is
 */
export function groupBy<T, K, V = T>(
	items: Iterable<T>,
	keyOf: (item: T) => K,
	itemOf: (item: T) => V = (item) => item as unknown as V,
): Map<K, V[]> {
	const groups = new Map<K, V[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(itemOf(item));
		else groups.set(key, [itemOf(item)]);
	}
	return groups;
}
