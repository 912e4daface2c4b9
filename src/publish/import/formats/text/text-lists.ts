import { foldText } from '../../../../core/search/fold.ts';
import type { Line } from './text-line.ts';

/** An item of a list in plain text, without its sign. */
interface Item {
	kind: 'bullet' | 'number';
	text: string;
	/** The number in the text, for a numbered item. */
	number: number;
}

const BULLET = /^[*•‣◦▪●·\-–—][ \t\u00A0]+(?=\S)/u;
const NUMBER = /^[([]?(\p{Nd}{1,3})[.)\]\-ـ][ \t\u00A0]+(?=\S)/u;

/** Returns the item that a line of plain text is, by its sign, whether or not it is in a list. */
export function itemOf(text: string): Item | undefined {
	const bullet = text.match(BULLET);
	if (bullet) return { kind: 'bullet', text: text.slice(bullet[0].length), number: 0 };
	const numbered = text.match(NUMBER);
	if (!numbered?.[1]) return undefined;
	return {
		kind: 'number',
		text: text.slice(numbered[0].length),
		number: Number(foldText(numbered[1], '')),
	};
}

/**
 * Returns the list items among lines, by index: two or more lines in a row with the same sign, of which
 * numbers count up from one. A single line with a sign is a dialogue, a date or an aside.
 */
export function listItemsIn(lines: readonly Line[]): (Item | undefined)[] {
	const items = lines.map(({ text }) => itemOf(text));
	const follows = (i: number) => {
		const [before, item] = [items[i - 1], items[i]];
		if (!before || !item || before.kind !== item.kind || signOf(lines, i - 1) !== signOf(lines, i))
			return false;
		return item.kind === 'bullet' || item.number === before.number + 1;
	};
	const starts = (i: number) => items[i]?.kind === 'bullet' || items[i]?.number === 1;
	let isList = false;
	return items.map((item, i) => {
		isList = isList && follows(i) ? true : starts(i) && follows(i + 1);
		return isList ? item : undefined;
	});
}

/** The sign of a bulleted line; the same one for all numbered lines. */
function signOf(lines: readonly Line[], i: number): string {
	return lines[i]?.text.match(BULLET)?.[0][0] ?? '1';
}
