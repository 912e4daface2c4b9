import { Children, type ReactNode } from 'react';
import { MAX_UNBROKEN, type Run, UNBROKEN } from '../core/text/runs.ts';

/** Isolates what a run encloses. The characters of a number all take its direction. */
export function RunElement({ run, children }: { run: Run; children: ReactNode }) {
	const { from, to, dir, isNumber } = run;
	if (isNumber) {
		return (
			<bdo dir={dir} className={classOf(to - from)}>
				{children}
			</bdo>
		);
	}
	return (
		<bdi dir={dir}>
			{Children.map(children, (child) =>
				typeof child === 'string' ? child.split(UNBROKEN).map(drawPart) : child,
			)}
		</bdi>
	);
}

function drawPart(text: string, index: number): ReactNode {
	if (index % 2 === 0) return text;
	return (
		<span key={index} className={classOf(text.length)}>
			{text}
		</span>
	);
}

/** A text of so many UTF-16 units at most fits on any line of a wide screen. */
const MAX_SHORT = 20;

function classOf(length: number): string | undefined {
	if (length > MAX_UNBROKEN) return undefined;
	return length > MAX_SHORT ? 'unbroken-long' : 'unbroken';
}
