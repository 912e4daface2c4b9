import type { ReactNode } from 'react';
import type { Dir } from '../core/text/direction.ts';
import { runsIn } from '../core/text/runs.ts';
import { splitAtRuns } from '../core/text/split-at-runs.ts';
import { RunElement } from './RunElement.tsx';

/**
 * A text without marks, with its runs isolated (see `runsIn`). The element around it needs the text as its
 * key: where a browser's translator has changed text nodes, React can only replace the element.
 *
 * @param dir the text's direction
 * @param drawPart draws a part of it, from an offset in UTF-16 units on
 */
export function drawRuns(
	text: string,
	dir: Dir,
	drawPart: (part: string, start: number) => ReactNode = (part) => part,
): ReactNode {
	return splitAtRuns(text, runsIn(text, dir)).map(({ text: part, start, runs: [run] }) => {
		const drawn = drawPart(part, start);
		if (!run) return drawn;
		return (
			<RunElement key={start} run={run}>
				{drawn}
			</RunElement>
		);
	});
}
