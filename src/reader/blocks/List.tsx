import type { TextBlock } from '../../core/article/article.ts';
import { listsOf, type List as Tree } from '../../core/article/list-tree.ts';
import type { Dir } from '../../core/text/direction.ts';
import { useArticle } from '../page/ArticleContext.tsx';
import { Inlines } from './Inlines.tsx';
import { useBlockAttributes } from './text-blocks.tsx';

/** Lists, with their items nested by level. */
export function List({ items }: { items: readonly TextBlock[] }) {
	return <Levels lists={listsOf(items)} dir={useArticle().dir} />;
}

/** @param props.dir the direction of what the lists stand in */
function Levels({ lists, dir }: { lists: readonly Tree[]; dir: Dir }) {
	return lists.map(({ kind, items }, index) => {
		const isNumbered = kind === 'number';
		const Tag = isNumbered ? 'ol' : 'ul';
		const largest = Math.max(...items.map(({ number }) => number));
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: lists have no other identity and never move
			<Tag key={index} data-digits={isNumbered ? digitCount(largest) : undefined}>
				{items.map(({ item, lists: nested }) => (
					<Item key={item._key} item={item} lists={nested} around={dir} />
				))}
			</Tag>
		);
	});
}

/** The number of digits of a list's largest number, for the markers' room; undefined for one. */
export function digitCount(largest: number): number | undefined {
	return largest > 9 ? String(largest).length : undefined;
}

interface ItemProps {
	item: TextBlock;
	lists: readonly Tree[];
	/** The direction of its list. */
	around: Dir;
}

/** An item says its direction where its list has another. */
function Item({ item, lists, around }: ItemProps) {
	const article = useArticle();
	const { dir = article.dir, ...attributes } = useBlockAttributes(item);
	return (
		<li value={item.start} {...attributes} dir={dir === around ? undefined : dir}>
			<Inlines {...item} dir={dir} />
			<Levels lists={lists} dir={dir} />
		</li>
	);
}
