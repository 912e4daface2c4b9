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

/** Scripts that write no spaces between words, with how many of their letters make a word, about. */
const UNSPACED: readonly [letter: RegExp, lettersAWord: number][] = [
	[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1.6],
	[/(?:(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*)/gu, 3.3],
];
const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}'’·׳״_-]*/gu;

/** How many words a text has, as a reader would count them. */
export function countWords(text: string): number {
	let words = 0;
	let spaced = text;
	for (const [letter, lettersAWord] of UNSPACED) {
		let letters = 0;
		spaced = spaced.replace(letter, () => {
			letters++;
			return ' ';
		});
		words += Math.round(letters / lettersAWord);
	}
	return words + (spaced.match(SPACED_WORD)?.length ?? 0);
}

/** How many words a body has, its notes among them. */
export function countBodyWords(body: readonly Block[]): number {
	return body.reduce((sum, block) => sum + countWords(textOfBlock(block)), 0);
}
