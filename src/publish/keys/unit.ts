import type { Block } from '../../core/article.ts';
import { textOfBlock } from '../../core/block-text.ts';
import { type BlockKind, kindOf } from './block-kind.ts';
import type { DraftBlock } from './draft-block.ts';
import { foldWords } from './fold-words.ts';

/** What matching sees of a block. */
export interface Unit {
	kind: BlockKind;
	/** The text to show in a report. */
	shown: string;
	/** What must be equal for the block to be the same: its text; of a picture, its file. */
	text: string;
	/** Its words, folded, to tell how much of it an edit has kept. */
	words: string[];
}

/** A block, or a draft of one, as matching sees it. */
export function unitOf(block: DraftBlock | Block): Unit {
	const shown = textOfBlock({ ...block, _key: '' } as Block);
	if (block._type === 'image') {
		const name = block.src.split('/').at(-1) ?? '';
		const words = foldWords(`${block.caption ?? ''} ${block.alt} ${name}`);
		return { kind: 'image', shown: shown || name, text: block.src, words };
	}
	const text = shown.normalize('NFC').replace(/\s+/gu, ' ').trim();
	return { kind: kindOf(block), shown, text, words: foldWords(shown) };
}
