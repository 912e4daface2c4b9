import type { Block } from './article.ts';
import { countWords, textOfBlock } from './block-text.ts';
import { headingLevel, isListItem } from './outline.ts';

const TARGET_WORDS_BEFORE = 120;
const MIN_WORDS_AFTER = 60;

/**
 * Where show-more stands: the index of the first block that it hides, or undefined for an
 * article that is shown whole.
 *
 * The author's `readMore` decides. Where there is none, it is the block boundary nearest to
 * 120 words that is neither straight after a heading nor inside a list, if 60 words follow.
 */
export function cutOf(body: readonly Block[]): number | undefined {
	const mark = body.findIndex((block) => block._type === 'readMore');
	const followed = body.slice(mark + 1).some((block) => block._type !== 'footnote');
	if (mark > 0 && followed) return mark + 1;
	return cutByWords(body);
}

function cutByWords(body: readonly Block[]): number | undefined {
	let before = 0;
	let last: Block | undefined;
	let best: { index: number; distance: number } | undefined;
	for (const [index, block] of body.entries()) {
		// Neither is part of the flow: a cut after a heading's footnote would be straight after the heading.
		if (block._type === 'footnote' || block._type === 'readMore') continue;
		const distance = Math.abs(before - TARGET_WORDS_BEFORE);
		// From here on the distance only grows.
		if (best && distance > best.distance && before > TARGET_WORDS_BEFORE) break;
		if (canCutBetween(last, block) && (!best || distance < best.distance)) {
			if (!hasWords(body, index, MIN_WORDS_AFTER)) break;
			best = { index, distance };
		}
		before += countWords(textOfBlock(block));
		last = block;
	}
	return best?.index;
}

/** Whether at least so many words follow from a block on. Stops counting once there are enough. */
function hasWords(body: readonly Block[], from: number, least: number): boolean {
	let words = 0;
	for (let i = from; words < least; i++) {
		const block = body[i];
		if (!block) return false;
		if (block._type !== 'footnote') words += countWords(textOfBlock(block));
	}
	return true;
}

function canCutBetween(before: Block | undefined, after: Block): boolean {
	if (!before || headingLevel(before) !== undefined) return false;
	return !(isListItem(before) && isListItem(after));
}
