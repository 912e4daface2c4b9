import type { FootnoteBlock, TextBlock } from '../../core/article/article.ts';
import { directionOf } from '../../core/article/block-direction.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { useArticle, useId } from '../page/ArticleContext.tsx';
import { CopyLink } from '../tools/CopyLink.tsx';
import { Inlines } from './Inlines.tsx';

/** A block's `id`, and its `lang` and `dir` where they differ from the article's. */
export function useBlockAttributes(block: TextBlock | FootnoteBlock) {
	const { dir } = useArticle();
	return { id: useId(block._key), ...directionOf(block, textOfBlock(block), dir) };
}

/** An element with a block's text: a paragraph, a quoted one, a list item. */
export function TextElement({
	tag: Tag,
	block,
}: {
	tag: 'p' | 'blockquote' | 'li';
	block: TextBlock;
}) {
	const attributes = useBlockAttributes(block);
	return (
		<Tag {...attributes}>
			<Inlines {...block} dir={attributes.dir} />
		</Tag>
	);
}

/** A heading, with the control that copies its link. */
export function Heading({ block }: { block: TextBlock }) {
	const Tag = block.style as 'h2' | 'h3' | 'h4';
	const attributes = useBlockAttributes(block);
	return (
		// Of what wraps a control, one reader view drops a `div`, others a `header`.
		<section className="heading">
			<Tag {...attributes} tabIndex={-1}>
				<Inlines {...block} dir={attributes.dir} />
			</Tag>
			{attributes.id && <CopyLink blockKey={attributes.id} />}
		</section>
	);
}
