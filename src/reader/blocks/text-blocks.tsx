import type { ReactNode } from 'react';
import type { TextBlock } from '../../core/article.ts';
import { textOfBlock } from '../../core/block-text.ts';
import { useArticle } from '../ArticleContext.tsx';
import { directionOf } from '../block-direction.ts';
import { CopyLink } from '../CopyLink.tsx';

interface BlockProps {
	value: TextBlock;
	children?: ReactNode;
}

function useAttributes(block: TextBlock) {
	const { dir } = useArticle();
	return { id: block._key, ...directionOf(block, textOfBlock(block), dir) };
}

/** A paragraph. */
export function Paragraph({ value, children }: BlockProps) {
	return <p {...useAttributes(value)}>{children}</p>;
}

/** A quoted paragraph. */
export function Quote({ value, children }: BlockProps) {
	return <blockquote {...useAttributes(value)}>{children}</blockquote>;
}

/** An item of a list; lists below it are among its children. */
export function ListItem({ value, children }: BlockProps) {
	return <li {...useAttributes(value)}>{children}</li>;
}

/** A heading, with the control that copies its link. */
export function Heading({ value, children }: BlockProps) {
	const attributes = useAttributes(value);
	const Tag = value.style as 'h2' | 'h3' | 'h4';
	return (
		<div className="heading" data-level={Tag}>
			<Tag {...attributes} tabIndex={-1}>
				{children}
			</Tag>
			<CopyLink blockKey={value._key} />
		</div>
	);
}
