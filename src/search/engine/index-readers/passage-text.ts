import { PASSAGES_A_FILE, type TextFile } from '../../../core/indexing/index-format.ts';

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

/** The number of the file that has the text of a passage. */
export const fileOfPassage = (passage: number) => Math.floor(passage / PASSAGES_A_FILE);

/** Reads a passage's text from its file. */
export function passageTextIn({ articles, passages }: TextFile, passage: number): PassageText {
	const [, slug = '', title = '', dir] = articles.findLast(([first]) => first <= passage) ?? [];
	const blocks = passages[passage % PASSAGES_A_FILE] ?? [];
	return {
		...{ slug, title, dir },
		blocks: blocks.map(([key, text, mark]) => ({ key, text, isHeading: mark === 1 })),
	};
}
