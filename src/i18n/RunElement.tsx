import type { ReactNode } from 'react';
import type { Run } from '../core/text/runs.ts';

/** A number of so many characters at most fits on any line of a wide screen. */
const MAX_UNBROKEN = 20;

/** Isolates what a run encloses. The characters of a number all take its direction. */
export function RunElement({ run, children }: { run: Run; children: ReactNode }) {
	const { from, to, dir, isNumber } = run;
	if (!isNumber) return <bdi dir={dir}>{children}</bdi>;
	return (
		<bdo dir={dir} className={to - from > MAX_UNBROKEN ? undefined : 'unbroken'}>
			{children}
		</bdo>
	);
}
