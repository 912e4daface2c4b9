import type { Article } from '../article/article.ts';
import { textOfBlock } from '../article/block-text.ts';
import { headingLevel } from '../article/outline.ts';
import type { Words } from './spoken-article.ts';

/** A block, and where it begins in the recording. */
export interface TimedBlock extends Words {
	/** In seconds. */
	start: number;
}

/** The blocks of an article that have a time in its recording, by that time. */
export function timedBlocks({ audio, body }: Article): TimedBlock[] {
	const blocks = new Map(body.map((block) => [block._key, block]));
	return (audio?.times ?? []).flatMap(({ key, at }) => {
		const block = blocks.get(key);
		if (!block) return [];
		const text = textOfBlock(block);
		const beginsSection = headingLevel(block) !== undefined;
		return [{ key, text, from: 0, to: text.length, beginsSection, start: at }];
	});
}

/** The index of the block that is heard at a time; -1 before the first. */
export function blockAt(blocks: readonly TimedBlock[], seconds: number): number {
	return blocks.findLastIndex(({ start }) => start <= seconds);
}

/**
 * Where the recording of a text begins to be heard that starts at a block: at the last block with a time
 * that is not after it; from the beginning where there is none.
 *
 * @param order the keys of the text, in order
 */
export function startFor(blocks: readonly TimedBlock[], order: readonly string[], key: string) {
	const place = order.indexOf(key);
	return blocks.findLast((block) => order.indexOf(block.key) <= place)?.start ?? 0;
}
