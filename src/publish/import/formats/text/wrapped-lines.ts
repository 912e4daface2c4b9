import type { Line } from './text-line.ts';
import { itemOf } from './text-lists.ts';

/** The shortest and longest width at which texts are wrapped, in characters. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
/** The share of the lines that must be as full as they can be, 0 to 1. */
const MIN_FULL = 0.9;
/** The fewest lines by which a wrapped text is recognised. */
const MIN_LINES = 2;

/**
 * Returns the lines of a hard-wrapped text joined to its paragraphs, which blank lines and list signs
 * set apart; the lines of any other text as they are.
 *
 * A text is hard-wrapped if the first word of each line had no room on the line before: verse and
 * paragraphs of one line each leave room.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
	if (!isWrapped(lines)) return [...lines];
	const joined: Line[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && goesOn(line)) last.text = `${last.text} ${line.text}`;
		else joined.push({ ...line });
	}
	return joined;
}

/** Whether a line belongs to the paragraph of the line before. */
const goesOn = (line: Line) => !line.apart && !itemOf(line.text);

function isWrapped(lines: readonly Line[]): boolean {
	const broken = lines.flatMap(({ text }, i) => {
		const next = lines[i + 1];
		return next && goesOn(next) ? [{ text, next: next.text.match(/^\S+/)?.[0] ?? '' }] : [];
	});
	const width = Math.max(0, ...broken.map(({ text }) => text.length));
	if (broken.length < MIN_LINES || width < MIN_WIDTH || width > MAX_WIDTH) return false;
	const full = broken.filter(({ text, next }) => text.length + 1 + next.length > width);
	return full.length >= broken.length * MIN_FULL;
}
