import type { Block } from '../article/article.ts';
import { countWords, textOfBlock } from '../article/block-text.ts';

/** A run of an article's blocks that is ranked as one: long enough to say something. */
export type Passage = readonly { key: string; text: string }[];

/** A passage with so many words, headings apart, is whole. */
const WHOLE = 60;
/** A passage that would become longer than this, it doesn't. */
const LONG = 120;
/** Fewer words than this don't stand alone where a heading begins a new passage. */
const SHORT = 15;

/** An article's body in passages: a long paragraph alone, short ones together, a heading with what is below it. */
export function splitPassages(body: readonly Block[]): Passage[] {
	const passages: { key: string; text: string }[][] = [];
	let current: { key: string; text: string }[] = [];
	let words = 0;
	const close = () => {
		if (current.length > 0) passages.push(current);
		current = [];
		words = 0;
	};
	for (const block of body) {
		const text = textOfBlock(block);
		if (text.trim() === '') continue;
		const heads = block._type === 'block' && /^h[2-4]$/.test(block.style);
		const own = countWords(text);
		if (heads ? words >= SHORT : words >= WHOLE || (words > 0 && words + own > LONG)) close();
		current.push({ key: block._key, text });
		if (!heads) words += own;
	}
	close();
	return passages;
}
