import type { WriteStream } from 'node:tty';
import type { BuildProgress } from '../vite/matn-options.ts';

/** How often a line is printed where there is no terminal, in ms. */
const LINE_INTERVAL_MS = 10_000;

/**
 * Prints how far a build is: on a terminal in one line that changes, elsewhere a line now and then.
 *
 * @returns what is told of each step, and what ends the line
 */
export function progressOn(stream: WriteStream): { tell: BuildProgress; end: () => void } {
	let printedAt = Date.now();
	let isLineOpen = false;
	return {
		tell(step, { done, of } = { done: 0, of: 0 }) {
			const text = of > 0 ? `${step}: ${done} of ${of}` : step;
			if (stream.isTTY) {
				stream.write(`\r\x1b[K${text}`);
				isLineOpen = true;
			} else if (Date.now() - printedAt >= LINE_INTERVAL_MS) {
				stream.write(`${text}\n`);
				printedAt = Date.now();
			}
		},
		end() {
			if (isLineOpen) stream.write('\r\x1b[K');
			isLineOpen = false;
		},
	};
}
