import type { Block } from '../../core/article/article.ts';
import type { DraftBlock } from '../import/draft-block.ts';

/** What a block is, as far as its key tells: `p12` is a paragraph, `li4` a list item. */
export type BlockKind =
	| 'heading'
	| 'paragraph'
	| 'quote'
	| 'listItem'
	| 'footnote'
	| 'image'
	| 'table'
	| 'code'
	| 'divider'
	| 'readMore';

/** The kind of a block, or of a draft of one. */
export function kindOf(block: DraftBlock | Block): BlockKind {
	if (block._type !== 'block') return block._type;
	if (block.style !== 'normal' && block.style !== 'blockquote') return 'heading';
	if (block.listItem) return 'listItem';
	return block.style === 'blockquote' ? 'quote' : 'paragraph';
}

/** Kinds that an edit may turn into each other: a paragraph that is quoted is still that text. */
export function familyOf(kind: BlockKind): string {
	return kind === 'paragraph' || kind === 'quote' || kind === 'listItem' ? 'text' : kind;
}
