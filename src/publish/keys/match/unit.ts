import type { Block } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import type { DraftBlock } from '../../import/draft-block.ts';
import { type BlockKind, kindOf } from '../block-kind.ts';
import { foldWords } from './fold-words.ts';

/** The properties of a block that matching compares. */
export interface Unit {
	kind: BlockKind;
	/** The text that identifies the block if it is equal; for a picture, its file. */
	text: string;
	/** Its folded words, to measure how much of it an edit has kept. */
	readonly words: readonly string[];
}

/** Returns the unit of a block or a draft. */
export function unitOf(block: DraftBlock | Block): Unit {
	const shown = textOfBlock({ ...block, _key: '' } as Block);
	if (block._type === 'image') {
		const name = block.src.split('/').at(-1) ?? '';
		const words = `${block.caption ?? ''} ${block.alt} ${name}`;
		return unit('image', block.src, words);
	}
	return unit(kindOf(block), shown.normalize('NFC').replace(/\s+/gu, ' ').trim(), shown);
}

/** Most blocks are matched by their text alone, so words are folded on first use. */
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
