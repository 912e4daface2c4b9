import type { TextBlock } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { useArticle, useId } from '../page/ArticleContext.tsx';
import { CopyLink } from '../tools/CopyLink.tsx';
import { directionOf } from './block-direction.ts';
import { Inlines } from './Inlines.tsx';

interface BlockProps {
	block: TextBlock;
}

/** A block's `id`, and its `lang` and `dir` where they differ from the article's. */
export function useBlockAttributes(block: TextBlock) {
	const { dir } = useArticle();
	return { id: useId(block._key), ...directionOf(block, textOfBlock(block), dir) };
}

/** A paragraph. */
export function Paragraph({ block }: BlockProps) {
	return (
		<p {...useBlockAttributes(block)}>
			<Inlines {...block} />
		</p>
	);
}

/** A quoted paragraph. */
export function Quote({ block }: BlockProps) {
	return (
		<blockquote {...useBlockAttributes(block)}>
			<Inlines {...block} />
		</blockquote>
	);
}

/** A heading, with the control that copies its link. */
export function Heading({ block }: BlockProps) {
	const Tag = block.style as 'h2' | 'h3' | 'h4';
	const attributes = useBlockAttributes(block);
	return (
		// Of what wraps a control, one reader view drops a `div`, others a `header`.
		<section className="heading">
			<Tag {...attributes} tabIndex={-1}>
				<Inlines {...block} />
			</Tag>
			{attributes.id && <CopyLink blockKey={attributes.id} />}
		</section>
	);
}
