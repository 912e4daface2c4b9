/** A line of the table. */
export interface Row {
	what: string;
	/** The hand-written page's figure, where it has one. */
	floor?: string | undefined;
	ours: string;
	/** What was promised. */
	target?: string | undefined;
	/** Whether that is kept; undefined where nothing was promised. */
	kept?: boolean | undefined;
}

/** Prints rows under a title, as a table in Markdown. */
export function printTable(title: string, rows: readonly Row[]): void {
	const head = ['', 'floor', 'ours', 'target', ''];
	const lines = rows.map(({ what, floor = '–', ours, target = '', kept }) => [
		what,
		floor,
		ours,
		target,
		kept === undefined ? '' : kept ? 'kept' : 'MISSED',
	]);
	const widths = head.map((_, i) =>
		Math.max(...[head, ...lines].map((line) => line[i]?.length ?? 0)),
	);
	const print = (cells: readonly string[]) =>
		console.log(`| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
	console.log(`\n**${title}**\n`);
	print(head);
	print(widths.map((width) => '-'.repeat(width)));
	for (const line of lines) print(line);
}

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const [low, high] = [sorted[middle - (sorted.length % 2 ? 0 : 1)], sorted[middle]];
	return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Milliseconds as the table writes them, with how far the runs were apart. */
export function milliseconds(figures: readonly number[]): string {
	const round = (figure: number) => String(Math.round(figure));
	const spread =
		figures.length > 1 ? ` (${round(Math.min(...figures))}–${round(Math.max(...figures))})` : '';
	return `${round(median(figures))} ms${spread}`;
}

/** Bytes as the table writes them. */
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
