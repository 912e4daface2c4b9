import type { Block } from '../article/article.ts';
import { countWords, textOfBlock } from '../article/block-text.ts';

/** A block of a passage. */
interface PassageBlock {
	key: string;
	text: string;
	isHeading: boolean;
}

/** Consecutive blocks of an article that are ranked as one document. */
export type Passage = readonly PassageBlock[];

/** A passage with at least so many words, headings not counted, gets no further block. */
const FULL_WORDS = 60;
/** A block that would make a passage longer than this begins a new one. */
const MAX_WORDS = 120;
/** A passage with fewer words is not ended by a heading. */
const MIN_WORDS_BEFORE_HEADING = 15;

/** Splits an article's body into passages: a long paragraph alone, short ones together, a heading with what is below it. */
export function splitPassages(body: readonly Block[]): Passage[] {
	const passages: PassageBlock[][] = [];
	let current: PassageBlock[] = [];
	let words = 0;
	const endPassage = () => {
		if (current.length > 0) passages.push(current);
		current = [];
		words = 0;
	};
	for (const block of body) {
		const text = textOfBlock(block);
		if (text.trim() === '') continue;
		const isHeading = block._type === 'block' && /^h[2-4]$/.test(block.style);
		const own = countWords(text);
		if (
			isHeading
				? words >= MIN_WORDS_BEFORE_HEADING
				: words >= FULL_WORDS || (words > 0 && words + own > MAX_WORDS)
		)
			endPassage();
		current.push({ key: block._key, text, isHeading });
		if (!isHeading) words += own;
	}
	endPassage();
	return passages;
}
