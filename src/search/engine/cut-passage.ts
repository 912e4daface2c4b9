import type { Hit } from '../answer/answer.ts';

/** About how many letters of a passage are shown. */
const SHOWN = 240;
/** How many of them stand before the first word that is lit. */
const BEFORE = 60;
const ELLIPSIS = '…';

/** A part of a text, from its beginning to its end. */
type Range = [number, number];

/** Cuts a block to what is shown of it: around the place where most is lit. */
export function cutPassage(key: string, text: string, lit: readonly Range[]): Hit {
	const first = lit.reduce<number>(
		(best, _, i) => (litFrom(lit, i) > litFrom(lit, best) ? i : best),
		0,
	);
	const start = lit[first]?.[0] ?? 0;
	const from =
		text.length <= SHOWN || start <= BEFORE ? 0 : afterSpace(text, start - BEFORE, start);
	const to = text.length - from <= SHOWN ? text.length : beforeSpace(text, from + SHOWN);
	const shown = lit.filter(([begin, end]) => begin >= from && end <= to);
	const before = from > 0 ? ELLIPSIS : '';
	const after = to < text.length ? ELLIPSIS : '';
	const shift = before.length - from;
	return {
		key,
		text: before + text.slice(from, to) + after,
		lit: shown.map(([begin, end]) => [begin + shift, end + shift]),
		words: firstWords(text, shown),
	};
}

/** How many ranges are shown where the one at `i` is the first. */
function litFrom(lit: readonly Range[], i: number): number {
	const until = (lit[i]?.[0] ?? 0) + SHOWN - BEFORE;
	return lit.filter(([begin, end]) => begin >= (lit[i]?.[0] ?? 0) && end <= until).length;
}

/** The first range, with those that follow it with nothing but a space between. */
function firstWords(text: string, lit: readonly Range[]): Range {
	let [from, to] = lit[0] ?? [0, 0];
	for (const [begin, end] of lit.slice(1)) {
		if (text.slice(to, begin).trim() !== '') break;
		to = end;
	}
	return [from, to];
}

function afterSpace(text: string, at: number, most: number): number {
	const space = text.slice(at, most).search(/\s/);
	return space < 0 ? whole(text, at) : at + space + 1;
}

function beforeSpace(text: string, at: number): number {
	const spaces = text.slice(0, at).search(/\s\S*$/);
	return spaces < at - BEFORE ? whole(text, at) : spaces;
}

/** A place that is not within a character of two units, nor before a mark. */
function whole(text: string, at: number): number {
	let place = at;
	while (place < text.length && /^[\p{M}\p{Cf}\uDC00-\uDFFF]/u.test(text.slice(place))) place++;
	return place;
}
