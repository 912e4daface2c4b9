import type { Hit } from '../answer/answer.ts';

/** About how many letters a snippet has. */
const SNIPPET_LENGTH = 240;
/** About how many of them stand before the first highlighted word. */
const CONTEXT_LENGTH = 60;
const ELLIPSIS = '…';

/** A part of a text, from its beginning to its end. */
type Range = [number, number];

/** The snippet of a block that is shown: around the place where most is highlighted. */
export function makeSnippet(key: string, text: string, highlights: readonly Range[]): Hit {
	const first = highlights.reduce<number>(
		(best, _, i) => (matchesFrom(highlights, i) > matchesFrom(highlights, best) ? i : best),
		0,
	);
	const start = highlights[first]?.[0] ?? 0;
	const from =
		text.length <= SNIPPET_LENGTH || start <= CONTEXT_LENGTH
			? 0
			: afterSpace(text, start - CONTEXT_LENGTH, start);
	const to =
		text.length - from <= SNIPPET_LENGTH ? text.length : beforeSpace(text, from + SNIPPET_LENGTH);
	const shown = highlights.filter(([begin, end]) => begin >= from && end <= to);
	const before = from > 0 ? ELLIPSIS : '';
	const after = to < text.length ? ELLIPSIS : '';
	const shift = before.length - from;
	return {
		key,
		text: before + text.slice(from, to) + after,
		highlights: shown.map(([begin, end]) => [begin + shift, end + shift]),
		firstMatch: firstWords(text, shown),
	};
}

/** How many ranges a snippet shows if the one at `i` is the first. */
function matchesFrom(highlights: readonly Range[], i: number): number {
	const until = (highlights[i]?.[0] ?? 0) + SNIPPET_LENGTH - CONTEXT_LENGTH;
	return highlights.filter(([begin, end]) => begin >= (highlights[i]?.[0] ?? 0) && end <= until)
		.length;
}

/** The first range, with those that follow it with nothing but a space between. */
function firstWords(text: string, highlights: readonly Range[]): Range {
	let [from, to] = highlights[0] ?? [0, 0];
	for (const [begin, end] of highlights.slice(1)) {
		if (text.slice(to, begin).trim() !== '') break;
		to = end;
	}
	return [from, to];
}

function afterSpace(text: string, at: number, end: number): number {
	const space = text.slice(at, end).search(/\s/);
	return space < 0 ? characterBoundary(text, at) : at + space + 1;
}

function beforeSpace(text: string, at: number): number {
	const spaces = text.slice(0, at).search(/\s\S*$/);
	return spaces < at - CONTEXT_LENGTH ? characterBoundary(text, at) : spaces;
}

/** The next place that is not within a surrogate pair, nor before a mark. */
function characterBoundary(text: string, at: number): number {
	let place = at;
	while (place < text.length && /^[\p{M}\p{Cf}\uDC00-\uDFFF]/u.test(text.slice(place))) place++;
	return place;
}
