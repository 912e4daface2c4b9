import {
	isPortableTextToolkitList,
	nestLists,
	type ToolkitPortableTextList,
} from '@portabletext/toolkit';
import type { Inline, TextBlock } from '../../core/article/article.ts';
import { Inlines } from './Inlines.tsx';
import { useBlockAttributes } from './text-blocks.tsx';

/** A list, with its items nested by level. */
export function List({ items }: { items: TextBlock[] }) {
	return nestLists(items, 'html').map((list, index) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: lists have no other identity and never move
		isPortableTextToolkitList(list) ? <Level key={index} list={list} /> : null,
	);
}

function Level({ list }: { list: ToolkitPortableTextList }) {
	const Tag = list.listItem === 'number' ? 'ol' : 'ul';
	return (
		<Tag>
			{(list.children as unknown as TextBlock[]).map((item, index) =>
				isPortableTextToolkitList(item) ? (
					// A nested list without a parent item.
					// biome-ignore lint/suspicious/noArrayIndexKey: as above
					<li key={index}>
						<Level list={item} />
					</li>
				) : (
					<Item key={item._key} item={item} />
				),
			)}
		</Tag>
	);
}

function Item({ item }: { item: TextBlock }) {
	// The toolkit appends an item's nested lists to its children.
	const children: readonly (Inline | ToolkitPortableTextList)[] = item.children;
	const lists = children.filter((child) => isPortableTextToolkitList(child));
	const text = children.filter((child) => !isPortableTextToolkitList(child));
	return (
		<li {...useBlockAttributes({ ...item, children: text })}>
			<Inlines {...item}>{text}</Inlines>
			{lists.map((list, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: as above
				<Level key={index} list={list} />
			))}
		</li>
	);
}
