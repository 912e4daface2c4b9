import type { TextFile } from '../../../core/indexing/index-format.ts';

/** A passage's blocks, and the article that it belongs to. */
export interface PassageText {
	slug: string;
	title: string;
	/** The text's direction; an index that is saved from an older build may lack it. */
	dir?: 'ltr' | 'rtl';
	/** Whether it is what stands above the body. */
	lead?: boolean;
	/** The blocks, in their order. */
	blocks: readonly PassageBlock[];
}

/** A block of a passage. */
export interface PassageBlock {
	key: string;
	text: string;
	isHeading: boolean;
}

/**
 * Reads a passage's text from its file.
 *
 * @param firstOfFile the number of the file's first passage
 */
export function passageTextIn(
	{ articles, passages }: TextFile,
	passage: number,
	firstOfFile: number,
): PassageText {
	const [, slug = '', title = '', dir] = articles.findLast(([first]) => first <= passage) ?? [];
	const blocks = passages[passage - firstOfFile] ?? [];
	return {
		...{ slug, title, dir },
		blocks: blocks.map(([key, text, mark]) => ({ key, text, isHeading: mark === 1 })),
	};
}
