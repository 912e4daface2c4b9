import type { Block } from '../../core/article/article.ts';
import type { DraftBlock } from '../import/draft-block.ts';

/** The kinds of blocks that keys distinguish: `p12` is a paragraph, `li4` a list item. */
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

/** Returns the kind of a block or a draft. */
export function kindOf(block: DraftBlock | Block): BlockKind {
	if (block._type !== 'block') return block._type;
	if (block.style !== 'normal' && block.style !== 'blockquote') return 'heading';
	if (block.listItem) return 'listItem';
	return block.style === 'blockquote' ? 'quote' : 'paragraph';
}

/** Returns the group of kinds that an edit may turn into each other, such as paragraph and quote. */
export function familyOf(kind: BlockKind): string {
	return kind === 'paragraph' || kind === 'quote' || kind === 'listItem' ? 'text' : kind;
}
