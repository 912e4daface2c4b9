import type { Block } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import type { DraftBlock } from '../../import/draft-block.ts';
import { type BlockKind, kindOf } from '../block-kind.ts';
import { foldWords } from './fold-words.ts';

/** What matching sees of a block. */
export interface Unit {
	kind: BlockKind;
	/** What must be equal for the block to be the same: its text; of a picture, its file. */
	text: string;
	/** Its words, folded, to tell how much of it an edit has kept. */
	readonly words: readonly string[];
}

/** A block, or a draft of one, as matching sees it. */
export function unitOf(block: DraftBlock | Block): Unit {
	const shown = textOfBlock({ ...block, _key: '' } as Block);
	if (block._type === 'image') {
		const name = block.src.split('/').at(-1) ?? '';
		const words = `${block.caption ?? ''} ${block.alt} ${name}`;
		return unit('image', block.src, words);
	}
	return unit(kindOf(block), shown.normalize('NFC').replace(/\s+/gu, ' ').trim(), shown);
}

/** Most blocks are found by their text alone, so their words are only folded when asked for. */
function unit(kind: BlockKind, text: string, prose: string): Unit {
	let words: string[] | undefined;
	return {
		kind,
		text,
		get words() {
			words ??= foldWords(prose);
			return words;
		},
	};
}
