import type { TextPart } from '../address/passage.ts';

/**
 * The text of an article in which notes look for their words: each run of white space is one space, and
 * blocks are apart by a line break. So words are the same before and after a block is split in two.
 */
export interface FlatText {
	/** With a line break at both ends. */
	text: string;
	/** The same with spaces for line breaks, to compare it across blocks. */
	spaced: string;
	/** For each UTF-16 unit of the text, where it is in the joined text. */
	at: number[];
}

/** Returns the flat text of text parts (see `textPartsFrom`). */
export function flatText(parts: readonly TextPart[]): FlatText {
	let text = '';
	const at: number[] = [];
	for (const part of parts.filter((one) => one.text.trim() !== '')) {
		text += '\n';
		at.push(Math.max(0, part.start - 1));
		for (const { 0: run, index } of part.text.trim().matchAll(/\s+|\S+/g)) {
			const start = part.start + part.text.search(/\S/) + index;
			const isSpace = run.trim() === '';
			text += isSpace ? ' ' : run;
			for (let unit = 0; unit < (isSpace ? 1 : run.length); unit++) at.push(start + unit);
		}
	}
	text += '\n';
	at.push((at.at(-1) ?? 0) + 1);
	return { text, spaced: text.replaceAll('\n', ' '), at };
}

/** Words as they stand in the spaced text. */
export const spacedWords = (words: string) => words.trim().replace(/\s+/g, ' ');
