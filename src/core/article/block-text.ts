import type { Block, Inline } from './article.ts';

/** The text of runs, without the numbers of footnotes. */
export function textOfInlines(children: readonly Inline[]): string {
	return children.map((child) => (child._type === 'span' ? child.text : '')).join('');
}

/** The text that a block shows, cells apart by a tab and rows by a line break. */
export function textOfBlock(block: Block): string {
	switch (block._type) {
		case 'block':
		case 'footnote':
			return textOfInlines(block.children);
		case 'image':
			return block.caption ?? block.alt;
		case 'table':
			return block.rows
				.map((row) => row.cells.map((cell) => textOfInlines(cell.children)).join('\t'))
				.join('\n');
		case 'code':
			return block.code;
		case 'divider':
		case 'readMore':
			return '';
	}
}

/** Chinese and Japanese write no spaces; about this many of their characters make a word. */
const CHARACTERS_A_WORD = 1.6;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}'’·׳״_-]*/gu;

/** How many words a text has, as a reader would count them. */
export function countWords(text: string): number {
	let characters = 0;
	const spaced = text.replace(UNSPACED, () => {
		characters++;
		return ' ';
	});
	const words = spaced.match(SPACED_WORD)?.length ?? 0;
	return words + Math.round(characters / CHARACTERS_A_WORD);
}

/** How many words a body has, its notes among them. */
export function countBodyWords(body: readonly Block[]): number {
	return body.reduce((sum, block) => sum + countWords(textOfBlock(block)), 0);
}
