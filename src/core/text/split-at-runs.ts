import type { Run } from './runs.ts';

/** A part of a text in which no run begins or ends. */
interface Part {
	text: string;
	/** Its offset, in UTF-16 units. */
	start: number;
	/** The runs that enclose it. */
	runs: readonly Run[];
}

/**
 * A text in parts, divided where its runs begin and end; at least one, which may be empty.
 *
 * @param start the text's offset in that whose runs these are
 */
export function splitAtRuns(text: string, runs: readonly Run[], start = 0): Part[] {
	const end = start + text.length;
	const borders = runs.flatMap(({ from, to }) => [from, to]).filter((at) => at > start && at < end);
	const ends = [...new Set([...borders, end])].sort((a, b) => a - b);
	return ends.map((to, i) => {
		const from = ends[i - 1] ?? start;
		return {
			text: text.slice(from - start, to - start),
			start: from,
			runs: runs.filter((run) => run.from < to && run.to > from),
		};
	});
}
