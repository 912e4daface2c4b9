import { MAX_START } from '../../../core/article/article.ts';
import { ItemCounter } from '../../../core/article/item-numbers.ts';
import type { DraftBlock } from '../draft-block.ts';

/** Returns the blocks with a `start` only where an item's number does not follow from the one before. */
export function settleStarts(blocks: readonly DraftBlock[]): DraftBlock[] {
	const counter = new ItemCounter();
	return blocks.map((block) => {
		const following = counter.following(block);
		const settled = withoutNeedlessStart(block, following);
		counter.next(settled);
		return settled;
	});
}

function withoutNeedlessStart(block: DraftBlock, following: number | undefined): DraftBlock {
	if (block._type !== 'block') return block;
	const { start, ...rest } = block;
	return start === undefined || start === following || start > MAX_START ? rest : block;
}
